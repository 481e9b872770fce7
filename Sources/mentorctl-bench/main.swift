switch CommandLine.arguments.dropFirst().first {
case "json": JSONBenchmark.run(Array(CommandLine.arguments.dropFirst(2)))
default: print("usage: mentorctl-bench json [--records N]")
}
