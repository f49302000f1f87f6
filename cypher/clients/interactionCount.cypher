// How many contacts there were with the client up to the date.
// @edge
// @parent Client
// @child value
// @param until instant
// @hits 300
RETURN COUNT {
  MATCH (parent)<-[:WITH]-(contact:Interaction) WHERE contact.at < $in.until
} AS child
