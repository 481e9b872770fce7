import MentorTestSupport
import Testing

/// The demonstration school in memory, for tests of the commands about pairs.
func pairWorld(_ commands: [String]...) throws -> TestWorld {
  let world = try TestWorld()
  for words in [["demo", TestWorld.directory]] + commands {
    let result = world.run(words)
    #expect(result.status == 0, "\(words): \(result.errors)")
  }
  return world
}

extension TestWorld {
  /// Every file of the data directory, the journal and the manifest included, with its contents.
  var everything: [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in disk.files(below: "data") { found[name] = disk.contents(of: "data/\(name)") ?? [] }
    return found
  }

  /// The output of `words` in both languages, for a golden file.
  func bilingual(_ words: [String], width: Int = 100) -> String {
    ["ru", "en"].map { language in
      let result = run(words + ["--lang", language], width: width)
      return result.output + result.errors
    }.joined(separator: "\n")
  }
}
