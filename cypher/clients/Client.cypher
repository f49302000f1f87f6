// A client; who it is only for those who may know, and of its numbers the last digits.
// @node Client
WITH *, identifies(child) AS known
RETURN child {
  .id, .kind, .segment, .leftOn, .version,
  isMasked: NOT known,
  name: CASE WHEN known THEN child.name END,
  externalId: CASE WHEN known THEN child.externalId END,
  birthYear: CASE WHEN known THEN child.birthYear END,
  birthDecade: child.birthYear / 10 * 10,
  phone: CASE WHEN known THEN '…' + right(child.phone, CASE WHEN size(child.phone) > 7 THEN 4 ELSE 1 END) END,
  idNumber: CASE WHEN known THEN '…' + right(child.idNumber, CASE WHEN size(child.idNumber) > 7 THEN 4 ELSE 1 END) END
}
