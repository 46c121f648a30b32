// Command first reads events, one JSON object a line, from the file that is named or from standard
// input, and says who owes what after each.
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"petition.example/petition"
)

func main() {
	if len(os.Args) > 1 {
		os.Stdin = must(os.Open(os.Args[1]))
	}
	engine, c := must(petition.BuiltinEngine()), must(petition.NewCase("GL-2021-0001"))
	for event := range strings.Lines(string(must(io.ReadAll(os.Stdin)))) {
		must(engine.Submit(c, event))
		owed := must(engine.Obligations(c))
		for i := range must(owed.Count()) {
			fmt.Println(must(must(owed.Explain(i)).Text(petition.LangVI)))
		}
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}
