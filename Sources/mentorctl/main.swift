import CommandLineKit

// The whole program is a function of its words and the world; everything else is elsewhere.
let status = Program.run(Array(CommandLine.arguments.dropFirst()), in: .system())
SystemProcess.end(with: status.code)
