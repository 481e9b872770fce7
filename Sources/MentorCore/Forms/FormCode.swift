public import JSONStore
import Wording

/// The code of a form of mentorship, such as `UU` for «ученик – ученик».
public struct FormCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Two to four capital letters.
  public let text: String

  init(_ text: StaticString) {
    self.text = text.description
  }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  public var description: String { text }
}

extension FormCode: JSONText {
  /// Reads a code of the catalogue, or a name: «учитель – ученик» with any dash, spacing and case.
  ///
  /// - Throws: ``ValueProblem`` naming the nearest forms where there is none of that name.
  public init(jsonText: String) throws(ValueProblem) {
    guard let form = FormCatalogue.standard.form(named: jsonText) else {
      throw FormCatalogue.standard.unknownForm(jsonText)
    }
    self = form.code
  }

  public var jsonText: String { text }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "UU", values: FormCatalogue.standard.forms.map(\.code.text))
  }
}
