import Foundation
import Testing

@Suite("End to end")
struct EndToEndTests {
  @Test("The built program makes a private directory and answers from it")
  func first() throws {
    let tool = try Tool()
    defer { tool.remove() }
    #expect(try tool("init").status == 0)
    let modes = try FileManager.default.attributesOfItem(atPath: tool.directory.path)
    #expect(modes[.posixPermissions] as? UInt == 0o700 || modes[.posixPermissions] as? Int == 0o700)
    let list = try tool("pair", "list", "--json")
    #expect(list.status == 0)
    #expect(list.output == "{\n  \"pairs\": []\n}\n")
  }
}
