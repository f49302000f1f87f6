// Everyone who works here, in the order of their names; and those who serve no clients.
CREATE CONSTRAINT colleague_id IF NOT EXISTS FOR (n:Colleague) REQUIRE n.id IS UNIQUE;
CREATE INDEX employee_name IF NOT EXISTS FOR (n:Employee) ON (n.name, n.id);
CREATE TEXT INDEX employee_name_text IF NOT EXISTS FOR (n:Employee) ON (n.name);
CREATE TEXT INDEX employee_pinyin_text IF NOT EXISTS FOR (n:Employee) ON (n.pinyin);
