import MentorCore
import Testing
import Wording

/// Numbers that look random and are the same in every run.
private struct FixedGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Roadmaps, whatever their layout")
struct RoadmapPropertyTests {
  private static let captions = ["№ п/п", "Мероприятие", "Сроки", "Ответственные", "Результат"]

  private static let titles = [
    "Утверждение состава рабочей группы", "Опрос восьмиклассников", "Сбор согласий родителей",
    "Приглашение выпускников", "Обучение наставников", "Первая встреча пар", "Отчёт куратора",
  ]
  private static let deadlines = [
    "до 10.09.2026", "октябрь", "ноябрь – декабрь 2026", "в течение года", "май", "ежемесячно",
    "I полугодие",
  ]
  private static let parties = [
    "директор", "куратор, психолог", "Отдел образования", "Сомов К.Л.", "классные руководители",
  ]
  private static let results = [
    "Приказ", "Список участников", "Папка согласий", "Справка о встрече",
  ]

  /// The rows of a plan: number, title, deadline, party, result.
  private static func rows(_ generator: inout FixedGenerator) -> [[String]] {
    (1...Int.random(in: 7...20, using: &generator)).map { number in
      func pick(_ list: [String]) -> String {
        list[Int.random(in: list.indices, using: &generator)]
      }
      return [
        "\(number).", "\(pick(titles)) № \(number)", pick(deadlines), pick(parties), pick(results),
      ]
    }
  }

  private static let title = "Дорожная карта школы «Ясень» на 2026/2027 учебный год\n\n"

  private func words(_ text: String) -> [[String]] {
    RoadmapReader().read(text: text, file: "plan.txt").roadmaps
      .flatMap(\.measures).map { [$0.number ?? ""] + $0.words }
  }

  @Test("The order of the columns changes nothing", arguments: UInt64(1)...40)
  func columns(seed: UInt64) throws {
    var generator = FixedGenerator(seed: seed)
    let rows = Self.rows(&generator)
    let table = [Self.captions] + rows
    let order = Self.captions.indices.shuffled(using: &generator)
    let plain = table.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    let shuffled = table.map { row in order.map { row[$0] }.joined(separator: "\t") }
      .joined(separator: "\n")
    let expected = words(Self.title + plain)
    #expect(expected.count == rows.count)
    #expect(words(Self.title + shuffled) == expected)
  }

  @Test(
    "Empty lines between rows, as breaks of page leave them, change nothing",
    arguments: UInt64(1)...40)
  func gaps(seed: UInt64) throws {
    var generator = FixedGenerator(seed: seed)
    let lines = ([Self.captions] + Self.rows(&generator)).map { $0.joined(separator: "\t") }
    var gapped: [String] = []
    for line in lines {
      gapped.append(line)
      if Bool.random(using: &generator) { gapped.append("") }
      if Bool.random(using: &generator) { gapped.append("\t\t\t\t") }
    }
    #expect(
      words(Self.title + gapped.joined(separator: "\n"))
        == words(Self.title + lines.joined(separator: "\n")))
  }

  @Test("A row that a page has cut gives the same measure", arguments: UInt64(1)...40)
  func cuts(seed: UInt64) throws {
    var generator = FixedGenerator(seed: seed)
    let rows = Self.rows(&generator).map { row in
      var row = row
      row[1] += " для всех участников программы"
      return row
    }
    let lines = rows.map { $0.joined(separator: "\t") }
    let cut = rows.map { row -> String in
      guard Bool.random(using: &generator) else { return row.joined(separator: "\t") }
      let words = row[1].split(separator: " ")
      let place = words.count - Int.random(in: 1...4, using: &generator)
      var first = row
      first[1] = words[..<place].joined(separator: " ")
      let rest = ["", words[place...].joined(separator: " "), "", "", ""]
      return first.joined(separator: "\t") + "\n\n" + rest.joined(separator: "\t")
    }
    let header = Self.captions.joined(separator: "\t") + "\n"
    #expect(
      words(Self.title + header + cut.joined(separator: "\n"))
        == words(Self.title + header + lines.joined(separator: "\n")))
  }

  @Test(
    "One cell a line gives the same measures, wherever empty lines stand", arguments: UInt64(1)...60
  )
  func cells(seed: UInt64) throws {
    var generator = FixedGenerator(seed: seed)
    let hasNumbers = Bool.random(using: &generator)
    let table = ([Self.captions] + Self.rows(&generator)).map {
      hasNumbers ? $0 : Array($0.dropFirst())
    }
    let plain = table.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    var lines: [String] = []
    for row in table {
      for (column, cell) in row.enumerated() {
        if column > 0, Int.random(in: 0..<12, using: &generator) == 0 { lines.append("") }
        lines.append(
          "\t"
            + cell.replacing(
              " ", with: Bool.random(using: &generator) ? "\n" : " ", maxReplacements: 1))
      }
      for _ in 0..<Int.random(in: 1...3, using: &generator) { lines.append("") }
    }
    let expected = words(Self.title + plain)
    let actual = words(Self.title + lines.joined(separator: "\n"))
    #expect(actual.map { Array($0.dropLast(2)) } == expected.map { Array($0.dropLast(2)) })
    #expect(actual.map(\.last) == expected.map(\.last))
  }

  @Test("Nothing that is thrown at the reader stops it", arguments: UInt64(1)...60)
  func hostile(seed: UInt64) throws {
    var generator = FixedGenerator(seed: seed)
    let pieces = [
      "\t", "\t", "\n", "\n", "№", "Срок", "Мероприятие", "Ответственный", "1.", "2.1", "«", "(",
      "**",
      "<ol", "<p>", "&#x110000;", "[bookmark:", "Дорожная карта", "УТВЕРЖДАЮ", "приказом", "от",
      "—",
      "\u{0}", "\u{FEFF}", "\u{202E}", "😀", "е\u{308}", "999999999999", "31.02.2026", "\r", "\u{B}",
    ]
    let text = (0..<400).map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }
      .joined(separator: Bool.random(using: &generator) ? " " : "")
    let reading = RoadmapReader().read(text: text, file: "noise.txt")
    #expect(reading.allFindings.allSatisfy { !$0.message.ru.isEmpty && !$0.message.en.isEmpty })
  }
}
