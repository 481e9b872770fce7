/// A property of a command that the parser fills.
protocol DeclaredParameter {
  /// What was declared.
  var parameter: Parameter { get }

  /// Reads the property's value from the words given for it; an empty list leaves an optional `nil`
  /// and an array empty.
  func take(_ texts: [String]) throws(RejectedText)
}

/// A property of a command that holds a set of parameters.
protocol DeclaredGroup {
  /// The set that was declared.
  var set: any ArgumentSet { get }
}

/// A word that a parameter refused.
struct RejectedText: Error {
  let text: String
  let problem: ArgumentProblem
}

/// Keeps a property's value; the parser and the command share it.
final class ParameterBox<Value> {
  var value: Value?

  init(_ value: Value?) {
    self.value = value
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

/// The parameters of a set and of the groups in it, in the order of declaration.
struct Reflection {
  private(set) var parameters: [any DeclaredParameter] = []
  private(set) var sets: [any ArgumentSet] = []

  init(_ set: any ArgumentSet) {
    add(set)
  }

  private mutating func add(_ set: any ArgumentSet) {
    for child in Mirror(reflecting: set).children {
      if let parameter = child.value as? any DeclaredParameter {
        parameters.append(parameter)
      } else if let group = child.value as? any DeclaredGroup {
        add(group.set)
      }
    }
    sets.append(set)
  }
}
