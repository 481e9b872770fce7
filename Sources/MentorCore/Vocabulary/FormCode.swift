public import JSONStore
import Wording

/// The code of a form of mentorship; what the form is stands in the catalogue of forms.
///
/// The codes are this program's own: no document gives any. An organisation gives codes to its own
/// forms.
public struct FormCode: Hashable, Sendable {
  /// Two to eight capital Latin letters and digits, a letter first.
  public let text: String

  /// Creates a code of the program's own.
  private init(known text: String) { self.text = text }

  public static let pupilPupil = FormCode(known: "UU")
  public static let studentStudent = FormCode(known: "SS")
  public static let teacherTeacher = FormCode(known: "TT")
  public static let studentPupil = FormCode(known: "SU")
  public static let employerPupil = FormCode(known: "EU")
  public static let employerStudent = FormCode(known: "ES")
  public static let teacherPupil = FormCode(known: "TU")
  public static let educatorEducator = FormCode(known: "PP")
  public static let headEducator = FormCode(known: "HP")
  public static let employerTrainee = FormCode(known: "EP")
  public static let lecturerEducator = FormCode(known: "VP")
  public static let partnerEducator = FormCode(known: "CP")
  public static let studentEducator = FormCode(known: "SP")
  public static let organizationOrganization = FormCode(known: "OO")
}

extension FormCode: JSONText {
  /// Reads `UU`; which forms there are the catalogue tells, not the code.
  ///
  /// - Throws: ``ValueProblem`` where `jsonText` is not shaped like a code.
  public init(jsonText: String) throws(ValueProblem) {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let bytes = jsonText.utf8
    guard (2...8).contains(bytes.count), let first = bytes.first, capitals.contains(first),
      bytes.allSatisfy({ capitals.contains($0) || digits.contains($0) })
    else {
      throw ValueProblem(
        .quoted(jsonText)
          + Phrase(
            ru:
              " — не код формы: от двух до восьми заглавных латинских букв и цифр, первая — буква",
            en: " is no code of a form: two to eight capital letters and digits, a letter first"))
    }
    text = jsonText
  }

  public var jsonText: String { text }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "UU", pattern: "^[A-Z][A-Z0-9]{1,7}$")
  }
}

extension FormCode: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension FormCode: CustomStringConvertible {
  public var description: String { text }
}
