// The product with this id.
// @root
// @child Product
MATCH (child:Product {id: key.id})
RETURN child
