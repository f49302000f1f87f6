// Whether a client's numbers are those, by their index, as far as they are given.
// @predicate client, phone, idNumber
(phone IS NULL OR client.phoneIndex = phone) AND (idNumber IS NULL OR client.idNumberIndex = idNumber)
