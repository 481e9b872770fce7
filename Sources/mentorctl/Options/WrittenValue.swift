public import CommandLineKit
public import JSONStore
import Wording

/// A value that is written on the command line as it is stored: a code, a number, a rule.
public protocol WrittenValue: ArgumentValue, JSONText {}

extension WrittenValue {
  public init(argument: String) throws(ArgumentProblem) {
    do throws(ValueProblem) {
      try self.init(jsonText: argument)
    } catch {
      throw ArgumentProblem(error.message, hint: error.hint)
    }
  }

  public var argumentText: String? { jsonText }
}
