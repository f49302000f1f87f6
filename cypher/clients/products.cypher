// All products, in the order of their names.
// @root
// @child Product
// @param kind string?
// @order NAME child.name
// @hits 80
MATCH (child:Product)
USING INDEX child:Product(`name`, `id`)
WHERE child.name >= '' AND child.id >= '' /* page */
  AND ($in.kind IS NULL OR child.kind = $in.kind)
RETURN child
