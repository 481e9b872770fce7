#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

let words = Array(CommandLine.arguments.dropFirst(2))

switch CommandLine.arguments.dropFirst().first {
case "json": JSONBenchmark.run(words)
case "assignment":
  if !AssignmentBenchmark.run(words) {
    print("usage: " + AssignmentBenchmark.usage)
    exit(64)
  }
case "program": ProgramBenchmark.run(words)
case "statistics": StatisticsBenchmark.run(words)
default:
  print(
    """
    usage: mentorctl-bench json [--records N]
           \(AssignmentBenchmark.usage)
           mentorctl-bench program PATH-OF-MENTORCTL [RUNS]
           mentorctl-bench statistics PATH-OF-MENTORCTL [RUNS]
    """)
}
