import JSONStore
public import Wording

/// The ways in which pairing is refused.
public enum PairingError: MentorError, Equatable {
  case step(StepRefusal)
  case wrongState(RecordIdentifier, from: PairState, to: PairState)
  case missingOrder(RecordIdentifier)
  case noPlace(MentorID, capacity: Int)
  case alreadyPaired(MenteeID, PairID)
  case ineligible(MentorID, MenteeID, [RuleViolation])
  case noConsent(PersonID, ConsentGate.Obstacle)
  case unprepared(PersonID, Preparation.Lack)
  case forbidden(MentorID, MenteeID, ConstraintID)
  case vetoed(BallotVeto)
  case notInPool(record: String, ParticipantStatus)
  case otherYear(record: String, SchoolYear)
  case noCommonForm(MentorID, MenteeID)
  case contradiction(MentorID, MenteeID, ConstraintID)
  case tooManyLocks(MentorID, free: Int, locks: Int)
  case lockedMeanwhile(MenteeID)
  indirect case impossibleLock(ConstraintID, MentorID, MenteeID, because: PairingError)
  case outdated(ProposalID)
  case missingRecord(kind: Phrase, id: String)
  case unknownRoleModel(String, in: FormCode, known: [String])
  case formInUse(FormCode, by: [String])
  case unmetCriterion(MentorID, MenteeID)
  case defect(String)

  public var category: ErrorCategory {
    switch self {
    case .outdated, .missingRecord: .badData
    case .unknownRoleModel: .invalidValue
    case .defect: .bug
    case .step, .wrongState, .missingOrder, .noPlace, .alreadyPaired, .ineligible, .noConsent,
      .unprepared,
      .forbidden, .vetoed, .notInPool, .otherYear, .noCommonForm, .unmetCriterion, .contradiction,
      .tooManyLocks, .lockedMeanwhile, .impossibleLock, .formInUse:
      .refused
    }
  }

  public var message: Phrase {
    switch self {
    case .step(let refusal): refusal.message
    case .wrongState(let pair, let from, let to):
      Phrase(
        ru:
          "состояние \(pair.isPartnership ? "" : "пары ")\(pair) — «\(from.name.ru)», перейти из него "
          + "в «\(to.name.ru)» нельзя",
        en: "\(pair.isPartnership ? "" : "pair ")\(pair) is \(from.name.en) and cannot become "
          + to.name.en)
    case .missingOrder(let pair):
      Phrase(
        ru:
          "\(pair.isPartnership ? "" : "пара ")\(pair) не может начать работу без приказа: он закрепляет "
          + "каждую пару и группу",
        en:
          "\(pair.isPartnership ? "" : "pair ")\(pair) cannot begin to work without the order that "
          + "confirms every pair and group")
    case .noPlace(let mentor, let capacity):
      Phrase(
        ru: "у наставника \(mentor) нет мест: вместимость \(capacity), все заняты",
        en: "mentor \(mentor) has no place left: capacity \(capacity), all taken")
    case .alreadyPaired(let mentee, let pair):
      Phrase(
        ru: "у наставляемого \(mentee) уже есть пара \(pair)",
        en: "mentee \(mentee) already has pair \(pair)")
    case .ineligible(let mentor, let mentee, let violations):
      Phrase(
        ru: "пара \(mentor) – \(mentee) противоречит правилам формы: "
          + violations.map(\.message.ru).joined(separator: "; "),
        en: "pair \(mentor) – \(mentee) is against the rules of the form: "
          + violations.map(\.message.en).joined(separator: "; "))
    case .noConsent(let person, let obstacle):
      Phrase(verbatim: "\(person): ") + obstacle.message
    case .unprepared(let person, let lack): Phrase(verbatim: "\(person): ") + lack.message
    case .forbidden(let mentor, let mentee, let constraint):
      Phrase(
        ru: "пара \(mentor) – \(mentee) запрещена решением \(constraint)",
        en: "pair \(mentor) – \(mentee) is forbidden by \(constraint)")
    case .vetoed(let veto):
      switch veto.side {
      case .mentor:
        Phrase(
          ru: "наставник \(veto.mentor) не может работать с \(veto.mentee): ответ \(veto.source)",
          en: "mentor \(veto.mentor) cannot work with \(veto.mentee): response \(veto.source)")
      case .mentee, .guardian:
        Phrase(
          ru: "наставляемый \(veto.mentee) не может работать с \(veto.mentor): ответ "
            + "\(veto.source)",
          en: "mentee \(veto.mentee) cannot work with \(veto.mentor): response \(veto.source)")
      }
    case .notInPool(let record, let status):
      Phrase(
        ru: "\(record) сейчас не в базе: «\(status.name.ru)»",
        en: "\(record) is not in the pool: \(status.name.en)")
    case .otherYear(let record, let year):
      Phrase(
        ru: "\(record) относится к \(year) учебному году",
        en: "\(record) belongs to the school year \(year)")
    case .noCommonForm(let mentor, let mentee):
      Phrase(
        ru: "у \(mentor) и \(mentee) нет общей формы наставничества",
        en: "\(mentor) and \(mentee) have no form of mentorship in common")
    case .unmetCriterion(let mentor, let mentee):
      Phrase(
        ru: "для \(mentor) – \(mentee) не выполнен обязательный критерий",
        en: "a criterion that must be met is not met by \(mentor) – \(mentee)")
    case .contradiction(let mentor, let mentee, let constraint):
      Phrase(
        ru: "для \(mentor) – \(mentee) уже действует противоположное решение \(constraint)",
        en: "the opposite decision \(constraint) already holds for \(mentor) – \(mentee)")
    case .tooManyLocks(let mentor, let free, let locks):
      Phrase(
        ru: "за наставником \(mentor) закреплено наставляемых: \(locks), а свободных мест: \(free)",
        en: "mentees locked to mentor \(mentor): \(locks), free places: \(free)")
    case .lockedMeanwhile(let mentee):
      Phrase(
        ru: "наставляемый \(mentee) закреплён за двумя наставниками",
        en: "mentee \(mentee) is locked to two mentors")
    case .impossibleLock(let lock, let mentor, let mentee, let reason):
      Phrase(
        ru: "закрепление \(lock) (\(mentor) – \(mentee)) сейчас невозможно: ",
        en: "the lock \(lock) (\(mentor) – \(mentee)) is not possible now: ") + reason.message
    case .outdated(let proposal):
      Phrase(
        ru: "предложение \(proposal) составлено по другим данным: с тех пор они изменились",
        en: "proposal \(proposal) was made from other data, which have changed since")
    case .defect(let details):
      Phrase(
        ru: "ошибка программы: подбор не прошёл собственную проверку (\(details))",
        en: "a defect of the program: the matching failed its own check (\(details))")
    case .formInUse(let form, let records):
      Phrase(ru: "форму \(form) называют записи: ", en: "the form \(form) is named by: ")
        + .list(records)
    case .unknownRoleModel(let typed, let form, _):
      Phrase(
        ru: "«\(typed.visible)» — не ролевая модель формы \(form)",
        en: "“\(typed.visible)” is no role model of the form \(form)")
    case .missingRecord(let kind, let id):
      Phrase(
        ru: "в данных нет записи \(id) (\(kind.ru))",
        en: "there is no record \(id) (\(kind.en)) in the data")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .step(let refusal): refusal.hint
    case .missingOrder(let pair) where pair.prefix == Pair.identifierPrefix:
      Phrase(
        ru: "Составьте и подпишите приказ: mentorctl order draft pairs, mentorctl order sign. Уже "
          + "изданный внесите так: mentorctl pair order \(pair) --number 12 --date ДАТА.",
        en:
          "Draft and sign the order: mentorctl order draft pairs, mentorctl order sign. Record one "
          + "that exists by mentorctl pair order \(pair) --number 12 --date DATE.")
    case .missingOrder(let pair):
      Phrase(
        ru: "Внесите приказ: mentorctl \(pair.commandNoun) order \(pair) --number 12 --date ДАТА.",
        en: "Record it: mentorctl \(pair.commandNoun) order \(pair) --number 12 --date DATE.")
    case .noPlace(let mentor, let capacity):
      Phrase(
        ru: "Увеличьте вместимость: mentorctl mentor edit \(mentor) --capacity \(capacity + 1).",
        en: "Raise the capacity: mentorctl mentor edit \(mentor) --capacity \(capacity + 1).")
    case .noConsent(let person, _):
      Phrase(
        ru: "Внесите согласие: mentorctl consent add \(person) --signed ДАТА.",
        en: "Record the consent: mentorctl consent add \(person) --signed DATE.")
    case .unprepared(let person, let lack): lack.remedy(for: person)
    case .forbidden(let mentor, let mentee, _), .contradiction(let mentor, let mentee, _):
      Phrase(
        ru: "Снять решение: mentorctl pair unlock \(mentor) \(mentee).",
        en: "To lift the decision: mentorctl pair unlock \(mentor) \(mentee).")
    case .vetoed:
      Phrase(
        ru: "Так сказано в анкете после групповой встречи; изменить это может только новый ответ.",
        en: "So the ballot after the group meeting says; only a new answer changes it.")
    case .tooManyLocks(let mentor, _, let locks):
      Phrase(
        ru: "Снимите лишние закрепления или увеличьте вместимость: "
          + "mentorctl mentor edit \(mentor) --capacity \(locks).",
        en: "Lift some locks or raise the capacity: "
          + "mentorctl mentor edit \(mentor) --capacity \(locks).")
    case .impossibleLock(_, let mentor, let mentee, let reason):
      (reason.hint.map { $0 + Phrase(verbatim: " ") } ?? Phrase(verbatim: ""))
        + Phrase(
          ru: "Снять закрепление: mentorctl pair unlock \(mentor) \(mentee).",
          en: "To lift the lock: mentorctl pair unlock \(mentor) \(mentee).")
    case .lockedMeanwhile:
      Phrase(
        ru: "Оставьте одно закрепление: mentorctl pair unlock НАСТАВНИК НАСТАВЛЯЕМЫЙ.",
        en: "Keep one lock: mentorctl pair unlock MENTOR MENTEE.")
    case .outdated:
      Phrase(
        ru: "Составьте пары заново: mentorctl pair match.",
        en: "Match again: mentorctl pair match.")
    case .alreadyPaired(_, let pair):
      Phrase(
        ru: "Посмотрите её: mentorctl pair show \(pair).",
        en: "Look at it: mentorctl pair show \(pair).")
    case .unmetCriterion:
      Phrase(
        ru: "Критерии: mentorctl pair criteria.", en: "The criteria: mentorctl pair criteria.")
    case .ineligible:
      Phrase(
        ru: "Правила формы: mentorctl form show.", en: "The rules of a form: mentorctl form show.")
    case .defect:
      Phrase(
        ru: "Данные не изменились. Сообщите об ошибке разработчикам.",
        en: "The data are unchanged. Please report this defect.")
    case .formInUse(let form, _):
      Phrase(
        ru: "Посмотрите форму: mentorctl form show \(form).",
        en: "Look at the form: mentorctl form show \(form).")
    case .unknownRoleModel(_, let form, let known):
      known.isEmpty
        ? Phrase(
          ru: "У этой формы ролевых моделей нет: mentorctl form show \(form).",
          en: "This form has none: mentorctl form show \(form).")
        : Phrase(
          ru: "Возможны: «\(known.joined(separator: "», «"))».",
          en: "Possible: “\(known.joined(separator: "”, “"))”.")
    case .wrongState(let record, let from, _):
      from.nextCommand.map { next in
        let command = "mentorctl \(record.commandNoun) \(next.verb) \(record)\(next.options)"
        return Phrase(ru: "Следующий шаг: \(command).", en: "The next step: \(command).")
      }
    case .notInPool, .otherYear, .noCommonForm: nil
    case .missingRecord:
      Phrase(
        ru: "Все расхождения покажет mentorctl check.",
        en: "See every contradiction by mentorctl check.")
    }
  }
}
