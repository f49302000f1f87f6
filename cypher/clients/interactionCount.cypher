// How many contacts there were with the client up to the date.
// @edge
// @parent Client
// @child value
// @param asOf date
// @hits 300
RETURN COUNT {
  MATCH (parent)<-[:WITH]-(contact:Interaction) WHERE left(contact.at, 10) <= $in.asOf
} AS child
