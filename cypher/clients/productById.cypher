// The product with this id.
// @root
// @child Product
// @hits 20
MATCH (child:Product {id: key.id})
RETURN child
