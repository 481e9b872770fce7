import Interchange
import MentorTestSupport
import Testing
import Wording

@testable import mentorctl

/// The XML file and the check of it say the same.
@Suite("The title of the XML file")
struct RosstatTests {
  private static let xml = ["fsn", "export", "EXAMPLE", "--format", "xml"]

  @Test("What the title lacks is found by the check before the file is refused")
  func lacking() throws {
    let world = try peopleWorld()
    world("fsn", "enter", "EXAMPLE", "--item", "okpo=12345678")
    let check = world("fsn", "check", "EXAMPLE")
    #expect(check.output.contains("[fsn.title]") && check.output.contains("leader_fio"))
    let run = world.run(Self.xml)
    #expect(run.status == 78 && run.errors.contains("leader_fio"))
    #expect(run.errors.contains("org edit") && !run.errors.contains("--item"), "\(run.errors)")
    world("org", "edit", "--director", "Лугова О. П.")
    #expect(!world("fsn", "check", "EXAMPLE").output.contains("[fsn.title]"))
    #expect(world.run(Self.xml).status == 0)
  }

  @Test("A code of the organisation that comes from its data is looked at as it stands in the file")
  func code() throws {
    let world = try peopleWorld()
    let text = world("fsn", "show", "EXAMPLE", "--json").output
      .exchanging("\"name\": \"okpo\"", for: "\"name\": \"okpo\", \"text\": \"ИНН\"")
    world.put(text, at: "own.json")
    #expect(world("fsn", "add", "own.json").status == 0)
    #expect(world("fsn", "check", "EXAMPLE").output.contains("[fsn.okpo]"))
    #expect(
      world("org", "edit", "--director", "Лугова О. П.", "--inn", "7203012340").status == 0)
    #expect(!world("fsn", "check", "EXAMPLE").output.contains("[fsn.okpo]"))
    #expect(world.run(Self.xml).output.contains("value=\"7203012340\""))
  }

  @Test("Where names are hidden the file is refused for that, not for want of a director")
  func hidden() throws {
    let world = try peopleWorld()
    world("org", "edit", "--director", "Лугова О. П.")
    world("fsn", "enter", "EXAMPLE", "--item", "okpo=12345678")
    let run = world.run(Self.xml + ["--pii", "none"])
    #expect(run.status == 78)
    #expect(run.errors.contains("leader_fio") && run.errors.contains("--pii"))
    #expect(!run.errors.contains("--item") && !run.errors.contains("org edit"))
    #expect(world.run(Self.xml).output.contains("Лугова О. П."))
  }
}
