import Interchange
import JSONStore
import MentorTestSupport
import Testing

@testable import mentorctl

@Suite("report --reproduce")
struct ReportReproduceTests {
  /// A world with the report `kind` in the file `/r.FORMAT`.
  private func world(_ kind: String, _ format: String, _ words: String...) throws -> TestWorld {
    let world = try ReportWorld().world
    let words = ["report", kind, "-o", "/r.\(format)"] + words
    #expect(world.run(words).status == 0)
    return world
  }

  @Test(
    "Makes the same bytes on another day, in another form of the name",
    arguments: ReportWorld.kinds, ["html", "docx", "md", "json"])
  func same(kind: String, format: String) throws {
    let world = try world(kind, format, "--pii", "initials", "--year", "2026/27")
    let again = world(
      "report", "--reproduce", "/r.\(format)", "--today", "2027-03-01", "-o", "/again.txt")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors.isEmpty)
    #expect(world.bytes("/again.txt") == world.bytes("/r.\(format)"))
    #expect(world.bytes("/again.txt")?.isEmpty == false)
  }

  @Test("Refuses where the data have changed, and writes nothing")
  func changed() throws {
    let world = try world("director", "html")
    #expect(world("person", "edit", "P-1", "--set", "phone=8 900 000").status == 0)
    let again = world("report", "reproduce", "/r.html", "-o", "/again.html")
    #expect(again.status == 1)
    #expect(again.output.isEmpty)
    #expect(again.errors.contains("данные с тех пор изменились"))
    #expect(again.errors.contains("1 новая запись"))
    #expect(world.bytes("/again.html") == nil)
  }

  @Test("A file edited by hand is a change as well, and is told apart")
  func edited() throws {
    let world = try world("director", "md")
    let text = try #require(try world.data("organization.json"))
    world.disk.edit(
      "/data/organization.json", Array(text.replacing("Рощина", with: "Рощена").utf8))
    let again = world("report", "reproduce", "/r.md")
    #expect(again.status == 1)
    #expect(again.errors.contains("файлы правили в редакторе"))
  }

  @Test("A journal that has grown by what no report reads is no hindrance")
  func elsewhere() throws {
    let world = try world("director", "html")
    #expect(world("interview", "add", "P-1", "--verdict", "recommended").status == 0)
    #expect(world.report("director") != world.file("/r.html"))
    let again = world("report", "reproduce", "/r.html", "-o", "/again.html")
    #expect(again.status == 0, "\(again.errors)")
    #expect(world.file("/again.html") == world.file("/r.html"))
  }

  @Test("A file that was changed after it was made is told, and the genuine one given out")
  func forged() throws {
    let world = try world("director", "html")
    let page = try #require(world.file("/r.html"))
    world.put(page.replacing("Ждут наставника", with: "Рады без наставника"), at: "/forged.html")
    let again = world("report", "reproduce", "/forged.html", "-o", "/again.html")
    #expect(again.status == 1)
    #expect(again.errors.contains("файл изменён после составления"))
    #expect(world.file("/again.html") == page)
  }

  @Test("A stamp that was changed, cut or is absent is refused")
  func tampered() throws {
    let world = try world("director", "html")
    let page = try #require(world.file("/r.html"))
    world.put(page.replacing("kind=director", with: "kind=annual"), at: "/a.html")
    #expect(world("report", "reproduce", "/a.html").status == 65)
    world.put(page.replacing("mentorctl-report/1", with: "report"), at: "/b.html")
    let absent = world("report", "reproduce", "/b.html")
    #expect(absent.status == 65 && absent.errors.contains("нет отметки отчёта"))
    world.put("", at: "/c.html")
    #expect(world("report", "reproduce", "/c.html").status == 65)
    world.put("PK\u{3}\u{4}", at: "/d.docx")
    #expect(world("report", "reproduce", "/d.docx").status == 65)
    world.put("{\"report\":", at: "/e.json")
    #expect(world("report", "reproduce", "/e.json").status == 65)
    #expect(world("report", "reproduce", "/f.html").status == 66)
    #expect(world("report", "reproduce", "/r.html", "--reproduce", "/r.html").status == 64)
  }

  @Test("A stamp in a file of another form is refused")
  func otherForm() throws {
    let world = try world("director", "html")
    let page = try #require(world.file("/r.html"))
    let start = try #require(page.firstRange(of: "mentorctl-report/1"))
    let stamp = page[start.lowerBound...].prefix { $0 != "\"" }
    world.put("# Отчёт\n\n<!-- \(stamp) -->\n", at: "/r.md")
    #expect(world("report", "reproduce", "/r.md").status == 65)
  }

  @Test("The report of another version is refused, and of another directory")
  func others() throws {
    let world = try world("director", "html")
    let page = try #require(world.file("/r.html"))
    let start = try #require(page.firstRange(of: "mentorctl-report/1"))
    let stamp = String(page[start.lowerBound...].prefix { $0 != "\"" })
    func signed(_ old: String, _ new: String) throws -> String {
      let bare = try #require(stamp.firstRange(of: " check=")).lowerBound
      let changed = String(stamp[..<bare]).replacing(old, with: new)
      return page.replacing(stamp, with: "\(changed) check=\(SHA256.digest(of: changed).hex)")
    }
    world.put(try signed("program=\(Program.version)", "program=9.9.9"), at: "/v.html")
    let version = world("report", "reproduce", "/v.html")
    #expect(version.status == 78 && version.errors.contains("9.9.9"))
    let other = try TestWorld(today: ReportWorld.today)
    #expect(other("init").status == 0)
    other.put(page, at: "/r.html")
    let elsewhere = other("report", "reproduce", "/r.html")
    #expect(elsewhere.status == 1)
    #expect(elsewhere.errors.contains("журнал этого каталога"))
  }

  @Test("A name that looks like a stamp is not taken for one", arguments: ["html", "md", "docx"])
  func imitation(format: String) throws {
    let world = try ReportWorld(year: false).world
    let name = "mentorctl-report/1 kind=annual year=2026/27 date=2026-11-21"
    #expect(world("org", "edit", "--name=\(name)").status == 0)
    #expect(world("report", "website", "-o", "/r.\(format)").status == 0)
    let again = world("report", "reproduce", "/r.\(format)", "-o", "/again.\(format)")
    #expect(again.status == 0, "\(again.errors)")
    #expect(world.bytes("/again.\(format)") == world.bytes("/r.\(format)"))
  }
}

extension TestWorld {
  /// The report `kind` as a page.
  fileprivate func report(_ kind: String) -> String {
    self("report", kind, "--format", "html").output
  }
}
