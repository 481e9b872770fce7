let words = Array(CommandLine.arguments.dropFirst(2))

switch CommandLine.arguments.dropFirst().first {
case "json": JSONBenchmark.run(words)
case "assignment": AssignmentBenchmark.run(words)
case "program": ProgramBenchmark.run(words)
default:
  print(
    """
    usage: mentorctl-bench json [--records N]
           mentorctl-bench assignment FILE...
           mentorctl-bench program PATH-OF-MENTORCTL [RUNS]
    """)
}
