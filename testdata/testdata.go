// Package testdata embeds the fixture feeds: payloads by carrier, each with the golden answer beside
// it. All numbers, names and places in them are invented; the README of each folder says where the
// shapes come from.
package testdata

import "embed"

// FS holds the fixture feeds, a folder for each carrier.
//
//go:embed */*
var FS embed.FS
