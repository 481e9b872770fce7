import MentorCore
import Testing

@Suite("Deadlines from anywhere")
struct HostilePhraseTests {
  private static let context: DeadlineContext = {
    let period = try? PlanPeriod(calendarYears: 2021...2023)
    return DeadlineContext(period: period)
  }()

  @Test(
    "Survives phrases made to break it",
    arguments: [
      String(repeating: "1, ", count: 300), String(repeating: "1-", count: 400),
      String(repeating: "(", count: 900), String(repeating: "до ", count: 300),
      String(repeating: "2021-2022, ", count: 80), String(repeating: "май ", count: 200),
      String(repeating: "далее ", count: 150), String(repeating: "9", count: 900),
      "до 99999999999999999999.99.9999", "99999999999999999999 мая 2021", "1 раз в 0 недель",
      "0 раз в год", "\u{0}\u{1}\u{202E}май", "🗓 май", "0000", "до 0000 года", "май 9999",
      "9998-9999 уч. год", "0001-9999", "с 9999 по 9999 год", "31.12.9999", "01.01.0000",
    ])
  func survives(phrase: String) {
    let reading = DeadlineReader(context: Self.context).read(phrase)
    #expect(reading.deadline.text == phrase)
    #expect(reading.deadline.windows.count < 2_000)
  }

  @Test("Does not read what is too long to be a deadline")
  func tooLong() {
    let phrase = String(repeating: "май, ", count: 1_000) + "май"
    let reading = DeadlineReader(context: Self.context).read(phrase)
    #expect(reading.deadline.confidence == .unread)
    #expect(reading.problems.map(\.code) == [.notUnderstood])
  }

  @Test("Gives windows only in order, without repetition, and never both windows and a blocker")
  func randomPhrases() {
    let words = [
      "до", "с", "по", "в", "течение", "мая", "сентябрь", "октября", "1", "15", "31", "2022",
      "2021-2023", "г.", "гг.", "уч.", "года", "учебного", "I", "II", "квартал", "полугодие",
      "ежегодно", "далее", ",", "-", "(", ")", "или", "и", "конца", "начала", "декада", "неделя",
      "раз", "месяц", "числа", "каждого", "по графику", "постоянно", "каникулы", "после", "период",
      "01.09.2022", "31.09", "29.02.2023", "не позднее", "всего", "слово", ";",
    ]
    var state: UInt64 = 20_231_101
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<20_000 {
      let phrase = (0..<(1 + next(7))).map { _ in words[next(words.count)] }.joined(separator: " ")
      let reading = DeadlineReader(context: Self.context).read(phrase)
      let windows = reading.deadline.windows
      let blockers: [DeadlineProblem.Code] = [
        .notUnderstood, .empty, .impossibleDate, .invertedRange, .shortYear, .contradiction,
      ]
      let isBlocked = reading.problems.contains { blockers.contains($0.code) }
      guard windows == windows.sorted(), Set(windows).count == windows.count,
        !isBlocked || windows.isEmpty,
        isBlocked || phrase.contains("слово") == false || reading.deadline.anchor != nil
          || !reading.problems.isEmpty || reading.deadline.recurrence != nil,
        windows.isEmpty || reading.deadline.confidence != .unread
      else {
        Issue.record("«\(phrase)» gives \(reading)")
        return
      }
    }
  }
}
