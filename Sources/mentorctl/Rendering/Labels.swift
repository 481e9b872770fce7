import MentorCore
import Wording

extension AppContext {
  /// A mentor as a text names one: identifier and name.
  func label(_ id: MentorID, in pool: Pool) -> String {
    label("\(id)", pool.mentors[id].flatMap { pool.people[$0.person] })
  }

  /// A mentee as a text names one: identifier and name.
  func label(_ id: MenteeID, in pool: Pool) -> String {
    label("\(id)", pool.mentees[id].flatMap { pool.people[$0.person] })
  }

  private func label(_ id: String, _ person: Person?) -> String {
    let name = shown(person)
    return name.isEmpty ? id : "\(id) \(name.visible)"
  }
}

extension Pool {
  /// The name of a form in words; the code where the catalogue does not know it.
  func name(of form: FormCode) -> Phrase { forms[form]?.name ?? Phrase(verbatim: form.text) }
}
