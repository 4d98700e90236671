// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

// The ttrpc peer of the benchmark: ttrpc over TLS 1.3, server and load generator in one program.
package main

import (
	"fmt"
	"os"
)

func main() {
	var err error
	switch {
	case len(os.Args) > 1 && os.Args[1] == "server":
		err = serve(os.Args[2:])
	case len(os.Args) > 1 && os.Args[1] == "load":
		err = load(os.Args[2:])
	default:
		err = fmt.Errorf("usage: ttrpc-bench server|load FLAGS; see Benchmarks/README.md")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "ttrpc-bench:", err)
		os.Exit(1)
	}
}
