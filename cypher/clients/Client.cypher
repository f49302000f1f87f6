// A client; who it is only for those who may know. Its numbers are sealed here, and the field shows their last digits.
// @node Client
WITH *, identifies(child) AS known
RETURN child {
  .id, .kind, .segment, .leftOn, .erasedOn, .version,
  isMasked: NOT known,
  name: CASE WHEN known THEN child.name END,
  latinName: CASE WHEN known AND child.kind = 'PERSON' THEN child.name END,
  externalId: CASE WHEN known THEN child.externalId END,
  birthYear: CASE WHEN known THEN child.birthYear END,
  birthDecade: child.birthYear / 10 * 10,
  phone: CASE WHEN known THEN child.phoneSealed END,
  idNumber: CASE WHEN known THEN child.idNumberSealed END
}
