// Every function of the C interface is called by something public, and the example says what the C
// program says.

package petition

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const root = "../.."

// calledBy tells for each function of C that is called here what calls it.
func calledBy(t *testing.T) map[string]*ast.FuncDecl {
	t.Helper()
	callers := map[string]*ast.FuncDecl{}
	for _, path := range must(filepath.Glob("*.go")) {
		parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		check(t, err)
		for _, declared := range parsed.Decls {
			function, is := declared.(*ast.FuncDecl)
			if !is {
				continue
			}
			ast.Inspect(function, func(node ast.Node) bool {
				if call, is := node.(*ast.CallExpr); is {
					if name, is := fromC(call.Fun); is {
						callers[name] = function
					}
				}
				return true
			})
		}
	}
	return callers
}

func fromC(expression ast.Expr) (string, bool) {
	selected, is := expression.(*ast.SelectorExpr)
	if !is {
		return "", false
	}
	package_, is := selected.X.(*ast.Ident)
	return selected.Sel.Name, is && package_.Name == "C"
}

// TestEveryFunction rests on the linker, which finds each symbol that is called in the library.
func TestEveryFunction(t *testing.T) {
	var api struct {
		Functions []struct{ Name string }
	}
	text := must(os.ReadFile(root + "/libpetition/data/api/petition_api.json"))
	check(t, json.Unmarshal(text, &api))
	callers := calledBy(t)
	for _, function := range api.Functions {
		caller, called := callers[function.Name]
		if !called {
			t.Errorf("%s is not called", function.Name)
			continue
		}
		public := caller.Name.IsExported()
		if !public && !strings.HasSuffix(function.Name, "_free") {
			t.Errorf("%s is called by %s alone", function.Name, caller.Name)
		}
		if public && caller.Doc == nil {
			t.Errorf("%s has no comment", caller.Name)
		}
	}
	if len(api.Functions) == 0 {
		t.Error("the list has no function")
	}
}

func TestVersion(t *testing.T) {
	equal(t, Version(), Made)
}

func TestExample(t *testing.T) {
	program := filepath.Join(t.TempDir(), "first")
	build := "cc " + root + "/examples/c/first.c $(pkg-config --cflags --libs petition) -o $0"
	check(t, exec.Command("sh", "-c", build, program).Run())
	events := root + "/examples/events.jsonl"
	inC := exec.Command(program)
	inC.Stdin = must(os.Open(events))
	wanted := string(must(inC.Output()))
	equal(t, strings.Count(wanted, "\n"), 3)
	equal(t, string(must(exec.Command("go", "run", "./examples/first", events).Output())), wanted)
}
