public import Wording

/// The ways in which work with orders is refused.
public enum OrderError: MentorError, Equatable {
  /// The order stands elsewhere than the step asks.
  case wrongState(OrderID, OrderState)
  /// An order is signed with its number.
  case missingNumber(OrderID)
  /// Nobody is named who signs.
  case missingSigner(OrderID)
  /// The number is taken in the year by another order.
  case numberTaken(OrderNumber, year: Int, by: OrderID)
  /// The date lies ahead.
  case inFuture(CalendarDate, today: CalendarDate)
  /// An order of the kind names no pairs, people or roadmap.
  case nothingNamed(OrderKind)
  /// An order of the kind does not take what was named.
  case notTaken(OrderKind, Content)
  /// An order about a curator names one person.
  case severalPeople(OrderKind, Int)
  /// The pair stands in another order already.
  case pairInOrder(PairID, OrderID)
  /// The pair has changed since the draft.
  case pairChanged(OrderID, PairID)
  /// The pair is at work, so that its order cannot be cancelled.
  case pairAtWork(OrderID, PairID)
  /// A signed order is cancelled by another order only.
  case missingCancellation(OrderID)
  /// A step needs a reason.
  case missingReason(OrderID)
  /// What is to cancel an order does not: a draft, the order itself, or one that is older.
  case cannotCancel(OrderID, by: OrderID)
  /// The order names nobody of those for whom an extract was wanted.
  case notNamed(OrderID)
  /// There is no such record.
  case missingRecord(kind: Phrase, id: String)
  /// The template of the kind is damaged.
  indirect case template(OrderKind, TemplateProblem)
  /// The template has no such field; these are those that it has.
  case unknownField(String, known: [String])
  /// A pair may not be in an order as it stands.
  indirect case pair(PairingError)

  /// What an order may name.
  public enum Content: Hashable, Sendable {
    case pairs, people, roadmap, cancelled

    var name: Phrase {
      switch self {
      case .pairs: Phrase(ru: "пары (--pairs)", en: "pairs (--pairs)")
      case .people: Phrase(ru: "люди (--people)", en: "people (--people)")
      case .roadmap: Phrase(ru: "дорожная карта (--plan)", en: "a roadmap (--plan)")
      case .cancelled: Phrase(ru: "отменяемые приказы (--cancels)", en: "orders (--cancels)")
      }
    }
  }

  public var category: ErrorCategory {
    switch self {
    case .missingRecord, .notNamed: .notFound
    case .template, .unknownField: .badData
    case .pair(let error): error.category
    case .nothingNamed, .notTaken, .severalPeople, .inFuture: .invalidValue
    case .wrongState, .missingNumber, .missingSigner, .numberTaken, .pairInOrder, .pairChanged,
      .pairAtWork, .missingCancellation, .missingReason, .cannotCancel:
      .refused
    }
  }

  public var message: Phrase {
    switch self {
    case .wrongState(let order, let state):
      Phrase(
        ru: "состояние \(order) — «\(state.name.ru)», этот шаг невозможен",
        en: "\(order) is \(state.name.en), the step is impossible")
    case .missingNumber(let order):
      Phrase(
        ru: "приказ \(order) не подписать без номера",
        en: "the order \(order) cannot be signed without a number")
    case .missingSigner(let order):
      Phrase(
        ru: "неизвестно, кто подписал \(order): руководитель организации не назван",
        en: "it is not known who signed \(order): the head of the organisation is not named")
    case .numberTaken(let number, let year, let order):
      Phrase(
        ru: "номер \(number.text) в \(year) году уже занят: \(order)",
        en: "the number \(number.text) of \(year) is taken already: \(order)")
    case .inFuture(let date, let today):
      Phrase(
        ru: "дата приказа \(date.numeric) ещё не наступила: сегодня \(today.numeric)",
        en: "the date of the order, \(date), has not come yet: today is \(today)")
    case .nothingNamed(let kind):
      Phrase(
        ru: "для приказа \(kind.name.ru) не названо ничего из того, что в нём перечисляется",
        en: "nothing is named of what an order of kind \(kind.rawValue) lists")
    case .notTaken(let kind, let content):
      Phrase(ru: "в приказе \(kind.name.ru) не бывает: ", en: "\(kind.rawValue) does not take: ")
        + content.name
    case .severalPeople(let kind, let count):
      Phrase(
        ru: "приказ \(kind.name.ru) называет одного человека, а не \(count)",
        en: "an order of kind \(kind.rawValue) names one person, not \(count)")
    case .pairInOrder(let pair, let order):
      Phrase(
        ru: "\(pair) уже названа в \(order)", en: "\(pair) is named in \(order) already")
    case .pairChanged(let order, let pair):
      Phrase(
        ru: "\(pair) изменилась после того, как составлен проект \(order): подписан был бы другой "
          + "список",
        en: "\(pair) has changed since \(order) was drafted: another list would be signed")
    case .pairAtWork(let order, let pair):
      Phrase(
        ru: "\(pair) уже работает по \(order), и отменить приказ нельзя",
        en: "\(pair) is at work under \(order), which cannot be cancelled")
    case .missingCancellation(let order):
      Phrase(
        ru: "подписанный \(order) отменяется только другим приказом",
        en: "\(order) was signed and is cancelled by another order only")
    case .missingReason(let order):
      Phrase(
        ru: "отменить \(order) без причины нельзя",
        en: "\(order) cannot be cancelled without a reason")
    case .cannotCancel(let order, let other):
      Phrase(
        ru: "\(other) не отменяет \(order): он не подписан, раньше по дате или это тот же приказ",
        en: "\(other) does not cancel \(order): it is not signed, is older or is the same order")
    case .notNamed(let order):
      Phrase(
        ru: "в \(order) не названы ни эти люди, ни эти пары",
        en: "\(order) names neither these people nor these pairs")
    case .missingRecord(let kind, let id):
      Phrase(ru: "нет записи \(id) (\(kind.ru))", en: "there is no \(kind.en) \(id)")
    case .template(let kind, let problem):
      Phrase(
        ru: "шаблон \(kind.rawValue) повреждён: ", en: "the template \(kind.rawValue) is damaged: ")
        + problem.message
    case .unknownField(let name, _):
      Phrase(ru: "в шаблоне нет поля ", en: "the template has no field ") + .quoted(name)
    case .pair(let error): error.message
    }
  }

  public var hint: Phrase? {
    switch self {
    case .missingNumber(let order):
      Phrase(
        ru: "Назовите его: mentorctl order sign \(order) --number 12.",
        en: "Name it: mentorctl order sign \(order) --number 12.")
    case .missingSigner:
      Phrase(
        ru:
          "Назовите его: --signed-by \"Фамилия Имя Отчество\" или mentorctl org edit --director \"…\".",
        en: "Name them: --signed-by \"Surname Given\" or mentorctl org edit --director \"…\".")
    case .numberTaken:
      Phrase(
        ru: "Реестр: mentorctl order register.", en: "The register: mentorctl order register.")
    case .inFuture:
      Phrase(
        ru: "Внесите приказ, когда он подписан.", en: "Record the order when it is signed.")
    case .nothingNamed(let kind):
      if kind.takesPairs {
        Phrase(
          ru: "Назовите пары: --pairs PAIR-1,PAIR-2 или --pairs approved.",
          en: "Name the pairs: --pairs PAIR-1,PAIR-2 or --pairs approved.")
      } else if kind.takesPeople {
        Phrase(ru: "Назовите людей: --people P-1,P-2.", en: "Name the people: --people P-1,P-2.")
      } else if kind.takesRoadmap {
        Phrase(ru: "Назовите карту: --plan R-1.", en: "Name the roadmap: --plan R-1.")
      } else {
        Phrase(ru: "Назовите приказы: --cancels ORD-1.", en: "Name the orders: --cancels ORD-1.")
      }
    case .pairInOrder(_, let order), .pairChanged(let order, _):
      Phrase(
        ru: "Отмените проект и составьте новый: mentorctl order cancel \(order) --reason \"…\".",
        en: "Cancel the draft and make another: mentorctl order cancel \(order) --reason \"…\".")
    case .pairAtWork(_, let pair):
      Phrase(
        ru: "Сначала расформируйте пару: mentorctl order draft dissolution --pairs \(pair).",
        en: "Dissolve the pair first: mentorctl order draft dissolution --pairs \(pair).")
    case .missingCancellation(let order):
      Phrase(
        ru: "Подготовьте его: mentorctl order draft cancellation --cancels \(order), или назовите "
          + "приказ: --by ORD-2, --outside \"№ 20 от 01.10.2026\".",
        en: "Prepare it: mentorctl order draft cancellation --cancels \(order), or name it: --by "
          + "ORD-2, --outside \"№ 20 of 01.10.2026\".")
    case .missingReason:
      Phrase(ru: "Назовите её: --reason \"…\".", en: "Name it: --reason \"…\".")
    case .template(let kind, let problem):
      problem.hint
        ?? Phrase(
          ru: "Все ошибки покажет mentorctl order template check \(kind.rawValue).",
          en: "See every problem by mentorctl order template check \(kind.rawValue).")
    case .unknownField(_, let known):
      known.isEmpty
        ? Phrase(ru: "У этого шаблона полей нет.", en: "This template has no fields.")
        : Phrase(ru: "Поля: ", en: "The fields: ")
          + Phrase(verbatim: known.joined(separator: ", ") + ".")
    case .pair(let error): error.hint
    case .wrongState, .notTaken, .severalPeople, .cannotCancel, .notNamed,
      .missingRecord:
      nil
    }
  }
}
