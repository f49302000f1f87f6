// A saved plan. Behind edges and roots that ask whether the viewer may read it. What it keeps for trainees is read from `stored` where it is shown.
// @node MentoringPlan
RETURN child {.id, .method, .madeAt, stored: child.weights}
