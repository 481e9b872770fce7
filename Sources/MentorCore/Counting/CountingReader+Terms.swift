import JSONStore
import Wording

extension CountingReader {
  /// One condition on `subject`.
  mutating func term(of subject: CountingSubjectKind) throws(ValueProblem) -> CountingCondition {
    let words = subject.words
    guard let next = nextWord(), words.contains(next.word) else {
      throw unexpected(words.map(\.name).alternatives)
    }
    place += next.length
    switch next.word {
    case .role: return .term(.role(try choice(PairSide.names) == 0 ? .mentor : .mentee))
    case .kind: return .term(try kind(of: subject))
    case .age: return .term(.age(try range(), on: try date()))
    case .sex: return .term(.sex(try choice(Sex.names) == 0 ? .female : .male))
    case .grade: return .term(.grade(try range()))
    case .course: return .term(.course(try range()))
    case .experience: return .term(.experience(try range()))
    case .newEmployee: return .term(.newEmployee)
    case .status:
      let all = ParticipantStatus.allCases
      return .term(.status(try choices(all.map(\.name)).map { all[$0] }))
    case .declared: return .term(.declared(try forms()))
    case .trained: return .term(.trained(try time()))
    case .surveyed: return .term(.surveyed)
    case .satisfied: return .term(.satisfied)
    case .satisfaction: return .term(.satisfaction(try range()))
    case .pair: return .term(.pair(try nested(.pair)))
    case .noPair: return .not(.term(.pair(try nested(.pair))))
    case .form: return .term(.form(try forms()))
    case .model:
      let all = ProgrammeModel.allCases
      return .term(.model(try choices(all.map(\.word)).map { all[$0] }))
    case .state:
      let all = PairState.allCases
      return .term(.state(try choices(all.map(\.name)).map { all[$0] }, on: try date()))
    case .working: return .term(.working(try time()))
    case .begun: return .term(.begun(try time()))
    case .completed: return .term(.completed(try time()))
    case .dissolved: return .term(.dissolved(try time()))
    case .group: return .term(.group)
    case .ordered: return .term(.ordered)
    case .held: return .term(.meetings(try range()))
    case .mentor: return .term(.mentor(try nested(.participant)))
    case .noMentor: return .not(.term(.mentor(try nested(.participant))))
    case .mentee: return .term(.mentee(try nested(.participant)))
    case .published: return .term(.published(try time()))
    case .takenPlace: return .term(.takenPlace(try time()))
    default: throw unexpected(words.map(\.name).alternatives)
    }
  }

  private mutating func kind(of subject: CountingSubjectKind) throws(ValueProblem) -> CountingTerm {
    switch subject {
    case .partner:
      let all = PartnerKind.allCases
      return .partnerKind(try choices(all.map(\.name)).map { all[$0] })
    case .event:
      let all = EventKind.allCases
      return .eventKind(try choices(all.map(\.name)).map { all[$0] })
    case .meeting:
      let all = MeetingKind.allCases
      return .meetingKind(try choices(all.map(\.name)).map { all[$0] })
    case .participant, .pair, .partnership, .practice:
      let all = RoleKind.allCases
      return .kind(try choices(all.map(\.name)).map { all[$0] })
    }
  }

  /// One or several of `names`, by their places, joined by commas.
  private mutating func choices(_ names: [Phrase]) throws(ValueProblem) -> [Int] {
    var found = [try choice(names)]
    while takeComma() { found.append(try choice(names)) }
    return found
  }

  /// One of `names`, by its place; the longest that stands next, or one in quotation marks.
  private mutating func choice(_ names: [Phrase]) throws(ValueProblem) -> Int {
    var best: (index: Int, length: Int)?
    for (index, name) in names.enumerated() {
      for spelling in [name.ru, name.en] {
        let folded = FoldedText(spelling)
        if let text = nextQuoted, FoldedText(text) == folded {
          best = (index, 1)
        } else if isNext(folded.words.map(String.init)), folded.words.count > best?.length ?? 0 {
          best = (index, folded.words.count)
        }
      }
    }
    guard let best else { throw unexpected(names.alternatives) }
    place += best.length
    return best.index
  }

  /// One or several codes of forms.
  private mutating func forms() throws(ValueProblem) -> [FormCode] {
    var codes: [FormCode] = []
    repeat {
      guard place < tokens.count else { throw unexpected(Self.formAdvice) }
      let text = nextQuoted ?? tokens[place].text
      let code = FormCatalogue.standard.form(named: text)?.code ?? (try? FormCode(jsonText: text))
      guard let code else { throw unexpected(Self.formAdvice) }
      codes.append(code)
      place += 1
    } while takeComma()
    return codes
  }

  private static let formAdvice = Phrase(
    ru: "код формы, например UU, или её название в кавычках",
    en: "the code of a form such as UU, or its name in quotation marks")

  /// `10–19`, `7`, `от 7`, `от 10 до 19` or `не более 34`; «лет» may follow.
  private mutating func range() throws(ValueProblem) -> ClosedRange<Int> {
    defer { if Self.years.contains(where: { isNext([$0]) }) { place += 1 } }
    if take(.atMost) { return 0...(try number()) }
    let start = place
    let isFrom = take(.from)
    let lower = try number()
    if isFrom {
      guard isNext(["до"]) || isNext(["to"]) else { return lower...Int(Int32.max) }
    } else {
      guard place < tokens.count, case .dash = tokens[place].kind else { return lower...lower }
    }
    place += 1
    let upper = try number()
    guard lower <= upper else {
      throw .counting(
        tokens[start].column,
        Phrase(
          ru: "\(lower)–\(upper): первое число больше второго",
          en: "\(lower)–\(upper): the first number is larger than the second"))
    }
    return lower...upper
  }

  /// What people write behind a number of years.
  private static let years = ["лет", "года", "год", "years", "year"]

  private mutating func number() throws(ValueProblem) -> Int {
    guard place < tokens.count, case .number(let number) = tokens[place].kind else {
      throw unexpected(Phrase(ru: "число", en: "a number"))
    }
    place += 1
    return number
  }

  /// `на 01.09.2026`; `nil` for `на дату`, and where nothing is said.
  private mutating func date() throws(ValueProblem) -> CalendarDate? {
    guard take(.on), !take(.day) else { return nil }
    return try named()
  }

  /// `за период`, `за 01.09.2026–31.12.2026`, `на дату`, `на 01.10.2026`; in the period where nothing
  /// is said.
  private mutating func time() throws(ValueProblem) -> CountingTime {
    if take(.on) { return take(.day) ? .day : .on(try named()) }
    guard take(.during), !take(.period) else { return .period }
    let start = place
    let from = try named()
    guard place < tokens.count, case .dash = tokens[place].kind else {
      throw unexpected(Phrase(verbatim: "–"))
    }
    place += 1
    let to = try named()
    guard from <= to else {
      throw .counting(
        tokens[start].column,
        Phrase(ru: "первый день позже последнего", en: "the first day is after the last"))
    }
    return .between(from, to)
  }

  private mutating func named() throws(ValueProblem) -> CalendarDate {
    guard place < tokens.count, case .date(let date) = tokens[place].kind else {
      throw unexpected(Phrase(ru: "дата вида 01.09.2026", en: "a date such as 2026-09-01"))
    }
    place += 1
    return date
  }

  private var nextQuoted: String? {
    guard place < tokens.count, case .quoted(let text) = tokens[place].kind else { return nil }
    return text
  }

  private mutating func takeComma() -> Bool {
    guard place < tokens.count, case .comma = tokens[place].kind else { return false }
    place += 1
    return true
  }
}

extension CountingSubjectKind {
  /// The words with which a condition on the subject may begin, in the order in which they are told.
  var words: [CountingWord] {
    switch self {
    case .participant:
      [
        .role, .kind, .age, .sex, .grade, .course, .experience, .newEmployee, .status, .declared,
        .trained, .surveyed, .satisfied, .satisfaction, .pair, .noPair,
      ]
    case .pair:
      [
        .form, .model, .state, .working, .begun, .completed, .dissolved, .group, .ordered, .held,
        .mentor, .mentee,
      ]
    case .partnership:
      [.form, .state, .working, .begun, .completed, .dissolved, .ordered]
    case .partner: [.kind, .mentor, .noMentor]
    case .practice: [.form, .published]
    case .event: [.kind, .takenPlace]
    case .meeting: [.kind, .form, .takenPlace]
    }
  }
}

extension PairSide {
  /// The sides as rules name them: the mentor, then the mentee.
  static let names = [
    Phrase(ru: "наставник", en: "mentor"), Phrase(ru: "наставляемый", en: "mentee"),
  ]
}

extension Sex {
  /// The sexes as rules name them: female, then male.
  static let names = [
    Phrase(ru: "женский", en: "female"), Phrase(ru: "мужской", en: "male"),
  ]
}

extension ProgrammeModel {
  /// The model as rules name it, in one word.
  var word: Phrase {
    switch self {
    case .learners: Phrase(ru: "обучающиеся", en: "learners")
    case .teachers: Phrase(ru: "педагоги", en: "teachers")
    case .local: Phrase(ru: "местная", en: "local")
    }
  }
}
