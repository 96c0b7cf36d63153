// Package postal gathers the adapters of the posts. Each post has a package of its own below this one,
// all alike to read: doc.go says what it sends, codes.go what its codes mean, and the rest is the walk.
//
// A program that wants all of them hands All to carrier.NewRegistry; one that wants a few, or wants to
// tell them something, calls New of their packages.
package postal
