import Wording

/// A sample of an error, as the gallery shows it.
struct ErrorSample {
  /// The name of the case, `noDirectory`.
  let name: String

  /// What is said.
  let message: Phrase

  /// What is advised.
  let hint: Phrase?

  /// How the program ends, where the sample is an error that can reach it.
  let status: Int32?
}

/// All samples of one type.
struct ErrorSamples {
  /// The name of the type as its declaration has it.
  let type: String

  /// The samples, in the order of the cases.
  let samples: [ErrorSample]
}

extension String {
  /// The name of the enumeration's case in what Swift prints of it.
  var caseName: String {
    String(drop { $0 == "." }.prefix { $0.isLetter || $0.isNumber })
  }
}
