import CommandLineKit
import MentorCore
import Wording

/// A value that an edit may also remove: an empty text stands for nothing.
///
/// The option that takes one says `allowsEmpty: true`.
enum Clearable<Value: ArgumentValue>: ArgumentValue {
  case value(Value)
  case nothing

  init(argument: String) throws(ArgumentProblem) {
    self = argument.isEmpty ? .nothing : .value(try Value(argument: argument))
  }

  static var valueName: ValueName { Value.valueName }
  static var allowedValues: [Choice] { Value.allowedValues }
  static var completion: ValueCompletion { Value.completion }

  /// The value, or `nil` for nothing.
  var content: Value? {
    switch self {
    case .value(let value): value
    case .nothing: nil
    }
  }
}

extension Optional {
  /// `old`, or what an option says in its place.
  func replacing<Value>(_ old: Value?) -> Value? where Wrapped == Clearable<Value> {
    switch self {
    case nil: old
    case .some(let given): given.content
    }
  }
}

extension [String] {
  /// The texts that an option repeats, each of which may hold several; no option keeps `old`.
  ///
  /// One empty text empties the list.
  func replacing(_ old: [String]) -> [String] {
    isEmpty ? old : flatMap { ListedTexts($0).texts }
  }
}
