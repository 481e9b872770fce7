public import Wording

/// Open pairs keep the rules of their form.
public struct PairFormCheck: Check {
  public let code = "pair.form"
  public let severity = Severity.error
  public let reads: Set<CheckedFile> = [.organization, .people, .mentors, .mentees, .pairs]

  public let rule = Phrase(
    ru:
      "Открытая пара не нарушает правил своей формы; источник каждого правила назван в сообщении.",
    en: "An open pair keeps the rules of its form; each message names the source of its rule.")

  public func findings(in records: ProgrammeRecords) -> [Finding] {
    records.openPairs.flatMap { pair in
      guard let form = records.pool.forms[pair.form],
        let mentor = records.person(of: pair.mentor)
      else { return [Finding]() }
      return pair.mentees.flatMap { id -> [Finding] in
        // One person on both sides is the subject of another rule.
        guard let mentee = records.person(of: id), mentee.id != mentor.id else { return [] }
        return records.pool.eligibility.violations(mentor: mentor, mentee: mentee, in: form)
          .map { violation in
            finding(
              "\(pair.id)",
              Phrase(verbatim: "\(pair.mentor) – \(id): ") + violation.message
                + Phrase(ru: ", форма «\(form.name.ru)»", en: ", form “\(form.name.en)”"),
              hint: Phrase(
                ru: "Правила формы: mentorctl form show \(form.code).",
                en: "The rules of the form: mentorctl form show \(form.code)."),
              severity: violation.severity)
          }
      }
    }
  }
}
