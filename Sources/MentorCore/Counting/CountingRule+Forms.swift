extension CountingRule {
  /// The codes of the forms of mentorship that the rule names, each once, in the order of the rule.
  ///
  /// A rule may name a form that no catalogue has (yet): nothing of it counts then.
  ///
  /// - Complexity: O(*n*²) in the number of codes named.
  public var formCodes: [FormCode] {
    var codes: [FormCode] = []
    for code in condition?.formCodes ?? [] where !codes.contains(code) { codes.append(code) }
    return codes
  }
}

extension CountingCondition {
  /// The codes that the condition names, in its order.
  fileprivate var formCodes: [FormCode] {
    switch self {
    case .not(let inner): inner.formCodes
    case .all(let parts), .any(let parts): parts.flatMap(\.formCodes)
    case .term(let term):
      switch term {
      case .form(let codes), .declared(let codes): codes
      case .pair(let inner?), .mentor(let inner?), .mentee(let inner?): inner.formCodes
      default: []
      }
    }
  }
}
