import Foundation
import JSONStore
import MentorTestSupport

@testable import mentorctl

extension TestWorld {
  /// A world whose data directory holds the sound records of the fixtures, and over them the files
  /// of the damaged directory `name`, as if somebody had edited them.
  static func directory(_ name: String? = nil) throws -> TestWorld {
    let world = try TestWorld()
    world("init")
    let folders = ["sound"] + (name.map { [$0] } ?? [])
    for folder in folders {
      let place = fixtures.appending(path: "Directories").appending(path: folder)
      for file in try FileManager.default.subpathsOfDirectory(atPath: place.path).sorted()
      where file.hasSuffix(".json") || !file.contains("/") {
        let bytes = try? Data(contentsOf: place.appending(path: file))
        if let bytes { try world.edit(file, Array(bytes)) }
      }
    }
    return world
  }

  /// Puts `bytes` into the data directory as the file `name`, without the program.
  func edit(_ name: String, _ bytes: [UInt8]) throws {
    var folder = try InMemoryFileSystem(disk).openDirectory(at: Self.directory)
    var parts = name.split(separator: "/").map(String.init)
    let file = parts.removeLast()
    for part in parts {
      if try folder.openDirectory(part) == nil { try folder.createDirectory(part) }
      folder = try folder.openDirectory(part) ?? folder
    }
    _ = try folder.remove(file)
    _ = try folder.create(file, with: bytes)
  }

  /// Removes the file `name` from the data directory, without the program.
  func lose(_ name: String) throws {
    _ = try InMemoryFileSystem(disk).openDirectory(at: Self.directory).remove(name)
  }
}
