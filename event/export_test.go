package event

// Identity is for the test of its cost.
var Identity = (*Event).identity
