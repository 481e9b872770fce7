import CommandLineKit
import Wording

/// What is to be verified: a proposal of the data directory, or a file that stands on its own.
enum ProofReference: ArgumentValue {
  case proposal(RecordReference)
  case file(String)

  /// Takes a word with a point or a slash, or `-` for standard input, for a file.
  init(argument: String) throws(ArgumentProblem) {
    if argument == "-" || argument.contains("/") || argument.contains(".") {
      self = .file(argument)
    } else {
      self = .proposal(try RecordReference(argument: argument))
    }
  }

  static var valueName: ValueName { ValueName(ru: "предложение или файл", en: "proposal or file") }
}
