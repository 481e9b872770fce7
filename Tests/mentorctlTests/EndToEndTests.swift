import Foundation
import MentorTestSupport
import Synchronization
import Testing

@Suite("End to end")
struct EndToEndTests {
  @Test("The built program makes a private directory and answers from it")
  func first() throws {
    let tool = try Tool()
    defer { tool.remove() }
    #expect(try tool("init").status == 0)
    let files = try #require(FileManager.default.enumerator(atPath: tool.directory.path))
    for case let name as String in files {
      let path = tool.directory.appending(path: name).path
      #expect(try Tool.mode(of: path) & 0o077 == 0, "\(name) is open to others")
    }
    let list = try tool("pair", "list", "--json")
    #expect(list.status == 0)
    #expect(list.output == "{\n  \"pairs\": []\n}\n")
  }

  @Test("From files to approved pairs, as a curator does it")
  func mainJob() throws {
    let tool = try Tool()
    defer { tool.remove() }
    let mentors = try tool.file(
      "наставники.csv",
      Data(
        "ФИО;Форма;Основные компетенции;Стаж;Должность\nОрлова Анна;учитель – ученик;шахматы;9;учитель\n"
          .utf8))
    let mentees = try tool.file(
      "наставляемые.csv",
      Data("ФИО;Год рождения;Класс;Форма;Запрос\nЛьвов Пётр;2012;7А;Учитель-Ученик;шахматы\n".utf8))
    #expect(try tool("init", "--name", "Школа № 5").status == 0)
    #expect(try tool("mentor", "import", mentors).status == 0)
    #expect(try tool("mentee", "import", mentees).status == 0)
    #expect(try tool("pair", "add", "Орлова", "Львов").status == 3, "nobody consented yet")
    #expect(try tool("consent", "add", "Орлова", "--signed", "01.09.2026").status == 0)
    #expect(
      try tool(
        "consent", "add", "Львов", "--signed", "01.09.2026", "--by", "guardian", "--signer",
        "Львова Ольга", "--ground", "мать"
      ).status == 0)
    let match = try tool("pair", "match", "--json")
    #expect(match.status == 0)
    #expect(match.output.contains("\"matched\": 1"))
    #expect(try tool("pair", "accept", "PROP-1").status == 0)
    let refused = try tool("pair", "approve", "--all")
    #expect(refused.status == 3)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("законный представитель E-1"))
    #expect(try tool("pair", "agree", "--all", "--party", "everyone").status == 0)
    #expect(try tool("pair", "approve", "--all").status == 0)
    let unordered = try tool("pair", "start", "--all")
    #expect(unordered.status == 3)
    #expect(unordered.errors.contains("без приказа"))
    #expect(
      try tool("pair", "order", "--all", "--number", "12", "--date", "01.10.2026").status == 0)
    #expect(try tool("pair", "start", "--all").status == 0)
    #expect(try tool("pair", "verify", "PROP-1").status == 0)
    #expect(try tool("check").status == 0)
    #expect(try tool("doctor").status == 0)
    #expect(try tool("log", "verify").status == 0)
  }

  @Test("The school year of the README runs as a shell script")
  func schoolYear() throws {
    let tool = try Tool()
    defer { tool.remove() }
    let readme = fixtures.deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let from = try #require(text.range(of: "<!-- year -->")).upperBound
    let to = try #require(text.range(of: "<!-- /year -->")).lowerBound
    let commands = text[from..<to].split(separator: "\n").filter { $0.hasPrefix("$ ") }
    let script = commands.map { $0.dropFirst(2) }.joined(separator: "\n")
    let result = try tool.shell(script)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Passed the programme: 7"))
    #expect(!result.errors.contains("hint:"), "\(result.errors)")
  }

  @Test("Of two processes that write at once neither loses a record")
  func twoWriters() throws {
    let tool = try Tool()
    defer { tool.remove() }
    #expect(try tool("init").status == 0)
    let names = "абвгдежзиклмнопрстуф".map { "Имя\($0)" }
    let failures = (0..<2).concurrentMap { writer in
      (0..<10).count { number in
        let result = try? tool(
          "person", "add", "--surname", "Писатель", "--given", names[10 * writer + number],
          "--role",
          "teacher")
        return result?.status != 0
      }
    }
    #expect(failures == [0, 0])
    let list = try tool("person", "list", "--format", "csv")
    #expect(list.output.split(separator: "\n").count == 21)
    #expect(try tool("doctor").status == 0)
  }

  @Test(
    "Ctrl-C while pairs are matched leaves everything as it was",
    .enabled(
      if: FileManager.default.fileExists(atPath: "/proc/self/stat"),
      "the processor time of another process is read from /proc"))
  func interruption() throws {
    let tool = try Tool()
    defer { tool.remove() }
    let demo = try tool(
      "demo", tool.directory.path, "--mentors", "500", "--mentees", "2000", "--seed", "7")
    #expect(demo.status == 0)
    let before = try tool.everything()
    let end = try tool.interrupted("pair", "match")
    let ended = try #require(end, "the matching was over before it could be interrupted")
    #expect(ended.reason == .uncaughtSignal)
    #expect(ended.status == SIGINT)
    #expect(try tool.everything() == before)
    #expect(try tool("doctor").status == 0)
  }

  @Test("An export that cannot be written whole is not called done")
  func fullDevice() throws {
    let tool = try Tool()
    defer { tool.remove() }
    #expect(try tool("init").status == 0)
    let result = try tool("org", "show", "--json", "-o", "/dev/full")
    #expect(result.status == 74)
    #expect(!result.errors.isEmpty)
  }

  @Test("A roadmap in an old encoding is read from a file")
  func roadmap() throws {
    let tool = try Tool()
    defer { tool.remove() }
    let text =
      "Дорожная карта школы на 2026-2027 учебный год\n\n№\tМероприятие\tСрок\tОтветственный\n"
      + "1\tИздать приказ\tДо 11.09.2026\tдиректор\n2\tПровести опрос\tоктябрь\tкуратор\n"
    let bytes = try #require(text.data(using: .windowsCP1251))
    let path = try tool.file("карта.txt", bytes)
    #expect(try tool("init").status == 0)
    let dry = try tool("roadmap", "import", path, "--dry-run", "--json")
    #expect(dry.status == 0)
    #expect(try tool("roadmap", "list", "--json").output.contains("[]"))
    let done = try tool("roadmap", "import", path, "--json")
    #expect(done.output == dry.output)
    #expect(done.output.contains("\"to\": \"2026-09-11\""))
    #expect(try tool("roadmap", "overdue", "--exit-code", "-q").status == 1)
    #expect(try tool("roadmap", "done", "R-1/1", "--evidence", "приказ № 1").status == 0)
    #expect(try tool("roadmap", "overdue", "--exit-code", "-q").status == 0)
  }
}

extension Range where Bound == Int {
  /// What `body` gives for each number, all at once.
  fileprivate func concurrentMap(_ body: @escaping @Sendable (Int) -> Int) -> [Int] {
    let results = Results(count)
    DispatchQueue.concurrentPerform(iterations: count) { results.set($0, body($0)) }
    return results.values
  }
}

/// Numbers that several threads fill in.
private final class Results: Sendable {
  private let numbers: Mutex<[Int]>

  init(_ count: Int) { numbers = Mutex([Int](repeating: 0, count: count)) }

  func set(_ index: Int, _ value: Int) { numbers.withLock { $0[index] = value } }

  var values: [Int] { numbers.withLock { $0 } }
}
