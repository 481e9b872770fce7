public import JSONStore
import Wording

/// The forms that the program knows.
public struct FormCatalogue: Sendable {
  /// The forms in the order in which lists show them.
  public let forms: [MentorshipForm]

  /// The forms of both models and the local form «учитель – ученик».
  public static let standard = FormCatalogue(learnerForms + teacherForms)

  private let byCode: [String: Int]
  private let byName: [FoldedText: Int]

  /// Creates a catalogue of `forms`, whose codes and names must be distinct.
  public init(_ forms: [MentorshipForm]) {
    self.forms = forms
    var byCode: [String: Int] = [:]
    var byName: [FoldedText: Int] = [:]
    for (index, form) in forms.enumerated() {
      let earlier = byCode.updateValue(index, forKey: form.code.text)
      precondition(earlier == nil, "two forms have the code \(form.code.text)")
      for name in [form.name.ru, form.name.en] + form.aliases {
        byName[FoldedText(name)] = index
      }
    }
    self.byCode = byCode
    self.byName = byName
  }

  /// The form with `code`, or `nil` where the catalogue has none.
  public subscript(code: FormCode) -> MentorshipForm? {
    byCode[code.text].map { forms[$0] }
  }

  /// The form that `typed` names by its code or by one of its names; `nil` where there is none.
  public func form(named typed: String) -> MentorshipForm? {
    if let index = byCode[typed] ?? byCode[typed.uppercased()] { return forms[index] }
    return byName[FoldedText(typed)].map { forms[$0] }
  }

  /// Refuses a code that no form bears.
  ///
  /// - Throws: ``PeopleError/value(_:)`` for the first one.
  public func verify(_ codes: [FormCode]) throws(PeopleError) {
    guard let unknown = codes.first(where: { self[$0] == nil }) else { return }
    throw .value(unknownForm(unknown.text))
  }

  /// The problem of a name that no form bears, with the nearest names.
  public func unknownForm(_ typed: String) -> ValueProblem {
    let names = forms.flatMap { [$0.name.ru] + $0.aliases }
    let near = nearest(to: typed, among: names)
    let advice =
      near.isEmpty
      ? Phrase(ru: "список форм: mentorctl form list", en: "the forms: mentorctl form list")
      : Phrase(
        ru: "возможно, «\(near.joined(separator: "», «"))»",
        en: "did you mean “\(near.joined(separator: "”, “"))”")
    return ValueProblem(
      Phrase(ru: "форма ", en: "the form ") + .quoted(typed)
        + Phrase(ru: " не известна; ", en: " is not known; ")
        + advice)
  }
}
