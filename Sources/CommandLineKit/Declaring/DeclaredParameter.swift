import Synchronization

/// A property of a command that the parser fills.
protocol DeclaredParameter: Sendable {
  /// What was declared.
  var parameter: Parameter { get }

  /// Reads the property's value from the words given for it.
  func take(_ texts: [String]) throws(RejectedText)
}

/// A word that a parameter refused.
struct RejectedText: Error {
  let text: String
  let problem: ArgumentProblem
}

/// Keeps what a property declares, and its value; the parser and the command share them.
///
/// A command is copied as a value, and a copy is one pointer for each of its properties.
final class ParameterBox<Value: Sendable>: Sendable {
  let parameter: Parameter
  private let content: Mutex<Value?>

  init(_ parameter: Parameter, _ value: Value?) {
    self.parameter = parameter
    content = Mutex(value)
  }

  var value: Value? {
    get { content.withLock { $0 } }
    set { content.withLock { $0 = newValue } }
  }
}

extension ParameterBox where Value: ArgumentShape {
  /// Replaces the value by the one that `texts` give.
  func take(_ texts: [String]) throws(RejectedText) {
    var values: [Value.SingleArgument] = []
    for text in texts {
      do throws(ArgumentProblem) {
        values.append(try Value.SingleArgument(argument: text))
      } catch {
        throw RejectedText(text: text, problem: error)
      }
    }
    value = Value.gathered(values)
  }
}
