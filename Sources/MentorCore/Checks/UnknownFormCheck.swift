public import Wording

/// Forms that profiles and pairs name are in the catalogue.
public struct UnknownFormCheck: Check {
  public let code = "profile.unknown-form"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.mentors, .mentees, .pairs, .forms]

  public let rule = Phrase(
    ru: "Формы в анкетах и парах известны программе или описаны в forms.json.",
    en: "The forms of profiles and pairs are the program's or described in forms.json.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    let named =
      records.mentors.map { ("\($0.id)", $0.forms) }
      + records.mentees.map { ("\($0.id)", $0.forms) }
      + records.pairs.map { ("\($0.id)", [$0.form]) }
    return named.flatMap { record, forms in
      forms.filter { records.pool.forms[$0] == nil }.map { form in
        finding(
          record, Phrase(ru: "форма \(form) не известна", en: "the form \(form) is not known"),
          hint: Phrase(
            ru:
              "Опишите форму (mentorctl form add \(form) …) или укажите другую: mentorctl form list.",
            en: "Describe the form (mentorctl form add \(form) …) or name another: mentorctl form "
              + "list."))
      }
    }
  }
}
