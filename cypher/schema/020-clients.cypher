// Ways into clients and products: a segment by name, and single characters, which full-text by bigrams does not find.
CREATE INDEX client_segment_name IF NOT EXISTS FOR (n:Client) ON (n.segment, n.sortName, n.id);
CREATE TEXT INDEX client_name_text IF NOT EXISTS FOR (n:Client) ON (n.name);
CREATE INDEX product_name IF NOT EXISTS FOR (n:Product) ON (n.name, n.id);
