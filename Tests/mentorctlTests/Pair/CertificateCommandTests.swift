import Foundation
import MentorTestSupport
import Testing

@Suite("Certificates as files")
struct CertificateCommandTests {
  /// The demonstration school with a certificate in `proof.json`.
  private static func world() throws -> (world: TestWorld, proof: String) {
    let world = try pairWorld(["pair", "match", "--certificate", "proof.json"])
    return (world, try #require(world.file("proof.json")))
  }

  @Test("A file proves itself, and says whether the data are still the same")
  func same() throws {
    let (world, proof) = try Self.world()
    let before = world.everything
    let same = world("pair", "verify", "proof.json", "--json")
    #expect(same.status == 0)
    #expect(same.output.contains("\"valid\": true"))
    #expect(same.output.contains("\"dataChanged\": false"))
    #expect(world.everything == before)
    #expect(world("pair", "accept", "PROP-1").status == 0)
    #expect(world("pair", "verify", "proof.json").output.contains("те же"))
    #expect(world("mentor", "edit", "M-9", "--capacity", "7").status == 0)
    let changed = world("pair", "verify", "proof.json", "--json")
    #expect(changed.status == 0, "the file itself is as good as before")
    #expect(changed.output.contains("\"dataChanged\": true"))
    let elsewhere = try TestWorld()
    elsewhere.put(proof, at: "proof.json")
    let alone = elsewhere("pair", "verify", "proof.json", "--json")
    #expect(alone.status == 0)
    #expect(alone.output.contains("\"dataChanged\": null"))
    #expect(alone.errors.isEmpty)
  }

  @Test("The words about a file are as recorded")
  func words() throws {
    let (world, proof) = try Self.world()
    world.put(proof.replacing("\"price\":334", with: "\"price\":333"), at: "low.json")
    world.put(proof.replacing("\"E-4\"", with: "\"E-3\""), at: "twice.json")
    world.put(String(proof.prefix(500)), at: "short.json")
    world.put("mentor;mentee\nM-1;E-1\n", at: "table.csv")
    let names = ["proof.json", "low.json", "twice.json", "short.json", "table.csv", "none.json"]
    let texts = names.map { name in
      "$ \(name)\n" + world.bilingual(["pair", "verify", name])
    }
    try expectGolden(texts.joined(separator: "\n"), "pair/verify-files.txt")
    #expect(names.map { world("pair", "verify", $0).status } == [0, 1, 65, 65, 65, 66])
  }

  @Test("Holds no names, only identifiers, and one line for each participant")
  func contents() throws {
    let (world, proof) = try Self.world()
    #expect(!proof.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) })
    #expect(proof.split(separator: "\n").count { $0.hasPrefix("{\"contested\"") } > 40)
    #expect(proof.contains("\"proposal\":\"PROP-1\""))
    let again = world("pair", "match", "--certificate", "dry.json", "--dry-run")
    #expect(again.status == 0)
    let dry = try #require(world.file("dry.json"))
    #expect(!dry.contains("\"proposal\""), "no proposal was kept")
  }

  @Test("A dry run writes the file and nothing into the data")
  func dryRun() throws {
    let world = try pairWorld()
    let before = world.everything
    #expect(world("pair", "match", "--certificate", "proof.json", "-n").status == 0)
    #expect(world.everything == before)
    #expect(world("pair", "verify", "proof.json").status == 0)
  }

  @Test(
    "A few lines of Python come to the same verdict, those of the README too",
    .enabled(if: Python.path != nil, "python3 is not installed"),
    arguments: [Script.fixture, .readme])
  func script(_ script: Script) throws {
    let proof = try Self.world().proof
    #expect(try Self.verdict(of: proof, by: script) == 0)
    for (part, other) in [
      ("\"price\":334", "\"price\":333"), ("\"matched\":24", "\"matched\":25"),
      ("\"mentor\":null", "\"mentor\":\"M-1\""), ("\"contested\":true", "\"contested\":false"),
      ("\"places\":1", "\"places\":2"),
    ] {
      let range = try #require(proof.firstRange(of: part), "\(part)")
      var changed = proof
      changed.replaceSubrange(range, with: other)
      #expect(try Self.verdict(of: changed, by: script) != 0, "\(other)")
    }
  }

  @Test(
    "The Python checks fair and stable answers too",
    .enabled(if: Python.path != nil, "python3 is not installed"),
    arguments: [
      ("fair", ["\"leftOutPrice\":", "\"contested\":true", "\"score\":", "\"places\":1"]),
      ("stable", ["\"ballot\":[\"E-4\"]", "\"places\":1", "\"objective\":\"stable\""]),
    ])
  func scriptForOthers(objective: String, parts: [String]) throws {
    let world = try pairWorld(
      ["pair", "prefer", "M-9", "E-4"],
      ["pair", "match", "--objective", objective, "--certificate", "proof.json"])
    let proof = try #require(world.file("proof.json"))
    #expect(try Self.verdict(of: proof) == 0)
    let changes = [
      "\"leftOutPrice\":": "\"leftOutPrice\":9", "\"contested\":true": "\"contested\":false",
      "\"score\":": "\"score\":9", "\"places\":1": "\"places\":2",
      "\"ballot\":[\"E-4\"]": "\"ballot\":[\"E-32\"]",
      "\"objective\":\"stable\"": "\"objective\":\"score\"",
    ]
    for part in parts {
      var changed = proof
      changed.replaceSubrange(
        try #require(proof.firstRange(of: part), "\(part)"), with: try #require(changes[part]))
      #expect(try Self.verdict(of: changed) != 0, "\(part)")
    }
  }

  /// The scripts that check a file with a proof.
  enum Script: Sendable {
    case fixture
    case readme

    /// The text of the script.
    func text() throws -> String {
      switch self {
      case .fixture:
        return try String(
          contentsOf: fixtures.appending(path: "Certificates/check.py"), encoding: .utf8)
      case .readme:
        let readme = try String(
          contentsOf: fixtures.deletingLastPathComponent().appending(path: "README.md"),
          encoding: .utf8)
        let start = try #require(readme.firstRange(of: "```python\n")).upperBound
        let rest = readme[start...]
        return String(rest[..<(try #require(rest.firstRange(of: "```")).lowerBound)])
      }
    }
  }

  /// The exit status of a script for a file with `proof`.
  private static func verdict(of proof: String, by script: Script = .fixture) throws -> Int32 {
    let place = FileManager.default.temporaryDirectory
      .appending(path: "mentorctl-proof-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let (file, code) = (place.appending(path: "proof.json"), place.appending(path: "check.py"))
    try Data(proof.utf8).write(to: file)
    try Data(script.text().utf8).write(to: code)
    let process = Process()
    process.executableURL = URL(filePath: try #require(Python.path))
    process.arguments = [code.path, file.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// The Python of the machine, where there is one.
private enum Python {
  static let path = ["/usr/bin/python3", "/usr/local/bin/python3", "/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}
