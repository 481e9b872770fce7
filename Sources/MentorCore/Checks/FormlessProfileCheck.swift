public import Wording

/// Participants name a form.
public struct FormlessProfileCheck: Check {
  public let code = "profile.no-form"
  public let severity = Severity.warning
  public let reads: Set<CheckedFile> = [.organization, .mentors, .mentees]

  public let rule = Phrase(
    ru: "У участника указана хотя бы одна форма наставничества, иначе подбор его не видит.",
    en: "A participant names at least one form of mentorship, or the matching cannot see them.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let mentors = records.pool.mentors.filter { $0.forms.isEmpty && $0.status == .active }
    let mentees = records.pool.mentees.filter { $0.forms.isEmpty && $0.status == .active }
    return mentors.map { finding("\($0.id)", noun: "mentor") }
      + mentees.map { finding("\($0.id)", noun: "mentee") }
  }

  private func finding(_ id: String, noun: String) -> Finding {
    finding(
      id,
      Phrase(ru: "форма наставничества не указана", en: "no form of mentorship is given"),
      hint: Phrase(
        ru: "Укажите форму: mentorctl \(noun) edit \(id) --form \"ученик – ученик\".",
        en: "Give the form: mentorctl \(noun) edit \(id) --form UU."))
  }
}
