public import Wording

/// Why a step in the life of a pair is refused, where the state alone does not say it.
public enum StepRefusal: Hashable, Sendable {
  /// The agreement of these is lacking.
  case missingAgreements(RecordIdentifier, [AgreementParty])
  /// The step to this state needs a reason.
  case missingReason(RecordIdentifier, PairState)
  /// The day lies ahead.
  case inFuture(RecordIdentifier, CalendarDate, today: CalendarDate)
  /// The day lies before that of the last step.
  case beforeLastStep(RecordIdentifier, CalendarDate, last: CalendarDate)
  /// The paper is older than the school year.
  case agreementOfEarlierYear(RecordIdentifier, CalendarDate)
  /// Nobody needs the agreement of this party.
  case notAParty(RecordIdentifier, AgreementParty)
  /// Several parties are meant, and only one may be.
  case ambiguousParty(RecordIdentifier, [AgreementParty])
  /// The party agreed already, on this day.
  case alreadyAgreed(RecordIdentifier, AgreementParty, CalendarDate)
  /// After the order nobody takes back an agreement.
  case declinedAfterOrder(RecordIdentifier, AgreementParty)
  /// A group that has an order takes nobody in without one.
  case joinWithoutOrder(PairID, MenteeID)
  /// The agreement of these to the membership is lacking.
  case joinWithoutAgreement(PairID, MenteeID, [AgreementParty])
  /// The mentee is not in the group.
  case notAMember(PairID, MenteeID)
  /// The last mentee cannot leave.
  case lastMember(PairID, MenteeID)
  /// Leaving needs a reason.
  case leftWithoutReason(PairID, MenteeID)
  /// The pair belongs to another school year than the one of the work.
  case ofOtherYear(RecordIdentifier, SchoolYear)

  /// What is wrong, and which paper is missing.
  public var message: Phrase {
    switch self {
    case .missingAgreements(let pair, let parties):
      Phrase(
        ru: "для \(pair) нет согласия быть в паре: ", en: "for \(pair) an agreement is missing: ")
        + parties.map(\.name).joined(separator: ", ")
        + Phrase(
          ru:
            "; согласны должны быть обе стороны, а за несовершеннолетних — законный представитель "
            + "(правило программы)",
          en: "; both sides and, for minors, a guardian have to agree (a rule of the programme)")
    case .missingReason(let pair, let state):
      Phrase(
        ru: "перевести \(pair) в состояние «\(state.name.ru)» без причины нельзя",
        en: "\(pair) cannot become \(state.name.en) without a reason")
    case .inFuture(let pair, let date, let today):
      Phrase(
        ru: "\(pair): \(date.numeric) ещё не наступило, сегодня \(today.numeric)",
        en: "\(pair): \(date) has not come yet, today is \(today)")
    case .beforeLastStep(let pair, let date, let last):
      Phrase(
        ru: "\(pair): \(date.numeric) раньше предыдущего шага (\(last.numeric))",
        en: "\(pair): \(date) is before the last step (\(last))")
    case .agreementOfEarlierYear(let pair, let date):
      Phrase(
        ru: "согласие от \(date.numeric) дано в прошлом учебном году и для \(pair) не подходит",
        en: "the agreement of \(date) is of an earlier school year and does not serve \(pair)")
    case .notAParty(let pair, let party):
      Phrase(ru: "для \(pair) не требуется согласие: ", en: "\(pair) needs no agreement of: ")
        + party.name
    case .ambiguousParty(let pair, let parties):
      Phrase(ru: "для \(pair) нужно назвать, за кого: ", en: "say for whom of \(pair): ")
        + parties.map(\.name).joined(separator: ", ")
    case .alreadyAgreed(let pair, let party, let date):
      Phrase(verbatim: "\(pair): ") + party.name
        + Phrase(
          ru: " — согласие уже внесено, от \(date.numeric)", en: " agreed already, on \(date)")
    case .declinedAfterOrder(let pair, let party):
      Phrase(verbatim: "\(pair): ") + party.name
        + Phrase(
          ru: " — отказ после приказа: пару можно только расформировать",
          en: " declines after the order: the pair can only be dissolved")
    case .joinWithoutOrder(let pair, let mentee):
      Phrase(
        ru:
          "группа \(pair) закреплена приказом, и без приказа об изменении состава \(mentee) в неё "
          + "не войдёт",
        en: "group \(pair) is confirmed by an order: \(mentee) cannot join without an order about "
          + "the change")
    case .joinWithoutAgreement(let pair, let mentee, let parties):
      Phrase(
        ru: "\(mentee) не войдёт в \(pair) без согласия: ",
        en: "\(mentee) cannot join \(pair) without the agreement of: ")
        + parties.map(\.name).joined(separator: ", ")
    case .notAMember(let pair, let mentee):
      Phrase(ru: "\(mentee) не состоит в \(pair)", en: "\(mentee) is not in \(pair)")
    case .lastMember(let pair, let mentee):
      Phrase(
        ru: "\(mentee) — последний наставляемый в \(pair), а пары без наставляемых не бывает",
        en: "\(mentee) is the last mentee of \(pair), and a pair has mentees")
    case .leftWithoutReason(let pair, let mentee):
      Phrase(
        ru: "выход \(mentee) из \(pair) без причины не вносится",
        en: "that \(mentee) leaves \(pair) is not recorded without a reason")
    case .ofOtherYear(let pair, let year):
      Phrase(
        ru: "\(pair) относится к \(year) учебному году",
        en: "\(pair) belongs to the school year \(year)")
    }
  }

  /// What to do next.
  public var hint: Phrase? {
    switch self {
    case .missingAgreements(let pair, let parties):
      parties.first.map { party in
        let command =
          "mentorctl \(pair.commandNoun) agree \(pair) --party \(party.side.rawValue)"
          + (party.mentee.map { " --mentee \($0)" } ?? "")
        return Phrase(
          ru: "Внесите согласие: \(command) --signed ДАТА.",
          en: "Record it: \(command) --signed DATE.")
      }
    case .ambiguousParty(_, let parties):
      parties.lazy.compactMap(\.mentee).first.map { mentee in
        Phrase(
          ru: "Назовите наставляемого: --mentee \(mentee).",
          en: "Name the mentee: --mentee \(mentee).")
      }
    case .missingReason, .leftWithoutReason:
      Phrase(ru: "Назовите её: --reason \"…\".", en: "Name it: --reason \"…\".")
    case .inFuture, .beforeLastStep, .agreementOfEarlierYear:
      Phrase(ru: "Проверьте дату.", en: "Check the date.")
    case .notAParty(let pair, _), .alreadyAgreed(let pair, _, _):
      Phrase(
        ru: "Посмотрите её: mentorctl \(pair.commandNoun) show \(pair).",
        en: "Look at it: mentorctl \(pair.commandNoun) show \(pair).")
    case .joinWithoutAgreement(let pair, let mentee, _):
      Phrase(
        ru: "Назовите день согласия: mentorctl group join \(pair) \(mentee) --signed ДАТА.",
        en: "Name the day of the agreement: mentorctl group join \(pair) \(mentee) --signed DATE.")
    case .notAMember(let pair, _):
      Phrase(
        ru: "Посмотрите состав: mentorctl pair show \(pair).",
        en: "Look at the members: mentorctl pair show \(pair).")
    case .lastMember(let pair, _):
      Phrase(
        ru: "Расформируйте её: mentorctl pair dissolve \(pair) --reason \"…\".",
        en: "Dissolve it: mentorctl pair dissolve \(pair) --reason \"…\".")
    case .declinedAfterOrder(let pair, _):
      Phrase(
        ru: "Расформировать: mentorctl \(pair.commandNoun) dissolve \(pair) --reason \"…\".",
        en: "To dissolve it: mentorctl \(pair.commandNoun) dissolve \(pair) --reason \"…\".")
    case .joinWithoutOrder(let pair, let mentee):
      Phrase(
        ru: "Назовите приказ: mentorctl group join \(pair) \(mentee) --number 14 --date ДАТА.",
        en: "Name the order: mentorctl group join \(pair) \(mentee) --number 14 --date DATE.")
    case .ofOtherYear(_, let year):
      Phrase(
        ru: "Работайте в её году: --year \(year).", en: "Work in its year: --year \(year).")
    }
  }
}
