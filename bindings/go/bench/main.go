// Command bench tells how long one submission with its verdict takes: a fresh case, and the first
// event of the file that is named.
package main

import (
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"petition.example/petition"
)

const times = 20000

func main() {
	event, engine := firstLine(os.Args[1]), must(petition.BuiltinEngine())
	began := time.Now()
	for range times {
		submit(engine, event)
	}
	fmt.Printf("%.1f microseconds a submission\n", float64(time.Since(began).Microseconds())/times)
}

func submit(engine *petition.Engine, event string) {
	c := must(petition.NewCase("GL-2021-0001"))
	defer c.Close()
	verdict := must(engine.Submit(c, event))
	defer verdict.Close()
	if must(verdict.Get()).Outcome != petition.OutcomeAccepted {
		log.Fatal("the event was not accepted")
	}
}

func firstLine(path string) string {
	line, _, _ := strings.Cut(string(must(os.ReadFile(path))), "\n")
	return line
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}
