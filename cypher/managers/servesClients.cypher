// Whether a person is a client manager, and not another employee. Asked of a node that was found by a tie: as a label of the pattern it invites a scan of
// all managers.
// @predicate person
'Manager' IN labels(person)
