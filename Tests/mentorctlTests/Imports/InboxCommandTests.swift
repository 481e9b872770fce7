import JSONStore
import MentorTestSupport
import Testing

@testable import mentorctl

@Suite("import inbox")
struct InboxCommandTests {
  private static let people = "Кто;Учёба\nЛугова Анна;7А\nРосин Пётр;8Б\n"
  private static let mixed = "Кто;Учёба\nДымова Яна;7А\nГорин Павел;05.июн\n"

  private func world() throws -> TestWorld {
    let world = try TestWorld()
    world("init", "--name", "Школа у реки")
    world.putEvidence(
      """
      {"schema":1,"for":"people","files":["люди*.csv"],"columns":[
      {"header":"Кто","column":"fullName"},{"header":"Учёба","column":"grade"}]}
      """, at: "rules/people.json")
    world.disk.place(.directory, at: "/inbox")
    return world
  }

  private func put(_ text: String, _ name: String, in world: TestWorld) {
    world.disk.edit("/inbox/\(name)", Array(text.utf8))
  }

  private func files(_ world: TestWorld) -> [String] { world.disk.files(below: "inbox") }

  private func text(_ name: String, in world: TestWorld) -> String {
    String(decoding: world.disk.contents(of: "inbox/\(name)") ?? [], as: UTF8.self)
  }

  @Test("Every file is imported by its rules, moved, and has its report beside it")
  func wholeFolder() throws {
    let world = try world()
    put(Self.mixed, "люди 2.csv", in: world)
    put(Self.people, "люди 1.csv", in: world)
    put("Кто\nНикто\n", "прочее.csv", in: world)
    let result = world("import", "inbox", "/inbox", "--json")
    #expect(result.status == 2)
    #expect(
      files(world) == [
        "done/люди 1.csv", "done/люди 1.csv.report.txt", "done/люди 2.csv",
        "done/люди 2.csv.rejected.csv", "done/люди 2.csv.report.txt", "failed/прочее.csv",
        "failed/прочее.csv.report.txt",
      ])
    #expect(text("done/люди 2.csv.rejected.csv", in: world).contains("Горин Павел"))
    #expect(text("failed/прочее.csv.report.txt", in: world).contains("import rules suggest"))
    #expect(text("done/люди 1.csv.report.txt", in: world).contains("Добавлено 2"))
    let names = ["люди 1.csv", "люди 2.csv", "прочее.csv"].map { "\"name\": \"\($0)\"" }
    let places = names.map { result.output.firstRange(of: $0)?.lowerBound }
    #expect(places.compactMap(\.self).count == 3)
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(world("person", "list").output.contains("Дымова"))
    let again = world("import", "inbox", "/inbox")
    #expect(again.status == 0)
    #expect(again.output == "Новых файлов нет.\n")
    #expect(world("import", "inbox", "/inbox", "-q").output.isEmpty)
  }

  @Test("A file that is known already changes nothing; one that lies there is not replaced")
  func repeated() throws {
    let world = try world()
    put(Self.people, "люди.csv", in: world)
    #expect(world("import", "inbox", "/inbox").status == 0)
    let journal = try world.data("journal.jsonl")
    put(Self.people, "люди.csv", in: world)
    let again = world("import", "inbox", "/inbox", "--json")
    #expect(again.status == 0)
    #expect(again.output.contains("\"state\": \"unchanged\""))
    #expect(try world.data("journal.jsonl") == journal)
    #expect(files(world).contains("done/люди (2).csv"))
    #expect(files(world).contains("done/люди.csv"))
  }

  @Test("Stopped at any call and run again it ends with the same data and the file in its place")
  func crash() throws {
    let world = try world()
    put(Self.people, "люди.csv", in: world)
    let whole = InMemoryFileSystem(world.disk.copy())
    let words = ["import", "inbox", "/inbox"]
    #expect(Program.run(words, in: world.world(files: whole)).code == 0)
    let calls = whole.calls.count
    try #require(calls > 20)
    for call in stride(from: 1, through: calls, by: 1) {
      let disk = world.disk.copy()
      let stopped = InMemoryFileSystem(disk, fault: .stop(before: call))
      _ = Program.run(words, in: world.world(files: stopped))
      let again = Program.run(words, in: world.world(files: InMemoryFileSystem(disk)))
      #expect(again.code == 0, "\(call)")
      let left = disk.files(below: "inbox")
      #expect(left == ["done/люди.csv", "done/люди.csv.report.txt"], "\(call)")
      let people = String(decoding: disk.contents(of: "data/people.json") ?? [], as: UTF8.self)
      #expect(people.ranges(of: "\"id\"").count == 2, "\(call)")
    }
  }

  @Test("While another process writes nothing is moved, and the status is 75")
  func locked() throws {
    let world = try world()
    put(Self.people, "люди.csv", in: world)
    let other = try InMemoryFileSystem(world.disk).openDirectory(at: "/data/.mentorctl")
    let lock = try #require(try other.lock("lock", .exclusive))
    let result = world("import", "inbox", "/inbox", "--lock-wait", "0")
    #expect(result.status == 75)
    #expect(files(world) == ["люди.csv"])
    lock.release()
    #expect(world("import", "inbox", "/inbox").status == 0)
  }

  @Test("Links, folders, temporary and hidden files are left alone and named")
  func leftAlone() throws {
    let world = try world()
    world.disk.edit("/secret.csv", Array(Self.people.utf8))
    world.disk.place(.symbolicLink, at: "/inbox/люди.csv", target: "/secret.csv")
    world.disk.place(.directory, at: "/inbox/люди-папка.csv")
    world.disk.place(.pipe, at: "/inbox/люди-канал.csv")
    for name in ["~$люди.csv", "люди.csv.part", "люди.tmp", ".люди.csv", "люди.csv.crdownload"] {
      put(Self.people, name, in: world)
    }
    let before = files(world)
    let result = world("import", "inbox", "/inbox", "--json")
    #expect(result.status == 0)
    #expect(result.output.contains("\"files\": []"))
    #expect(result.output.ranges(of: "\"reason\"").count == 8)
    #expect(files(world) == before)
    #expect(try world.data("people.json") == nil)
  }

  @Test("A file that changed just now waits for the next time")
  func unfinished() throws {
    let world = try world()
    put(Self.people, "люди.csv", in: world)
    let usual = world.world()
    let early = World(
      console: usual.console, clock: usual.clock, files: usual.files, fileSystem: usual.fileSystem,
      store: {
        var environment = usual.store
        environment.now = { Timestamp(seconds: 3) }
        return environment
      }(), variable: usual.variable, userName: usual.userName, randomBytes: usual.randomBytes)
    #expect(Program.run(["import", "inbox", "/inbox"], in: early).code == 0)
    #expect(files(world) == ["люди.csv"])
    #expect(world("import", "inbox", "/inbox").status == 0)
    #expect(files(world).contains("done/люди.csv"))
  }

  @Test("A dry run tells the same and moves nothing")
  func dryRun() throws {
    let world = try world()
    put(Self.people, "люди.csv", in: world)
    let result = world("import", "inbox", "/inbox", "--dry-run", "--json")
    #expect(result.output.contains("\"added\": 2"))
    #expect(result.output.contains("\"moved\": null"))
    #expect(files(world) == ["люди.csv"])
    #expect(try world.data("people.json") == nil)
  }

  @Test("The folders of finished files may lie elsewhere, and must differ")
  func folders() throws {
    let world = try world()
    put(Self.people, "люди.csv", in: world)
    let words = ["import", "inbox", "/inbox"]
    #expect(world.run(words + ["--done", "/inbox/"]).status == 64)
    #expect(world.run(words + ["--done", "/a", "--failed", "/a/."]).status == 64)
    #expect(world.run(words + ["--done", "/нет/такой"]).status != 0)
    #expect(files(world).contains("люди.csv"))
    #expect(world.run(words + ["--done", "/archive"]).status == 0)
    #expect(world.disk.contents(of: "archive/люди.csv") != nil)
    #expect(world("import", "inbox", "/absent").status == 66)
  }

  @Test("Rules that fit one file twice, and a survey that is not there, fail the file alone")
  func badRules() throws {
    let world = try world()
    world.putEvidence(
      #"{"schema":1,"for":"mentees","files":["*двое.csv"]}"#, at: "rules/second.json")
    world.putEvidence(
      #"{"schema":1,"for":"before-mentee-uu","files":["до*.csv"]}"#, at: "rules/third.json")
    put(Self.people, "люди двое.csv", in: world)
    put(Self.people, "до.csv", in: world)
    put(Self.people, "люди.csv", in: world)
    #expect(world("import", "inbox", "/inbox").status == 2)
    #expect(files(world).contains("done/люди.csv"))
    #expect(files(world).contains("failed/люди двое.csv"))
    #expect(text("failed/люди двое.csv.report.txt", in: world).contains("people и second"))
    #expect(text("failed/до.csv.report.txt", in: world).contains("before-mentee-uu"))
  }
}
