// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library of the house: it may import only the `floors` below it.
func library(_ name: String, on floors: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: floors, swiftSettings: settings)
}

/// The tests of a target, with the shared test support beside it.
func tests(of name: String, with others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "MentorTestSupport"] + others,
    swiftSettings: settings)
}

let package = Package(
  name: "mentorctl",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "mentorctl", targets: ["mentorctl"]),
    .library(name: "MentorCore", targets: ["MentorCore"]),
    .library(name: "Assignment", targets: ["Assignment"]),
  ],
  targets: [
    library("Wording"),
    library("Assignment"),
    library("CommandLineKit", on: ["Wording"]),
    .systemLibrary(name: "CZlib"),
    library("Interchange", on: ["CZlib", "Wording"]),
    library("JSONStore", on: ["Wording"]),
    library("MentorCore", on: ["Assignment", "Interchange", "JSONStore", "Wording"]),
    .executableTarget(
      name: "mentorctl",
      dependencies: ["CommandLineKit", "Interchange", "JSONStore", "MentorCore", "Wording"],
      swiftSettings: settings),
    .executableTarget(
      name: "mentorctl-bench",
      dependencies: ["Assignment", "JSONStore", "MentorCore", "Wording"],
      swiftSettings: settings),
    .target(
      name: "MentorTestSupport",
      dependencies: ["JSONStore", "MentorCore", "Wording"],
      path: "Tests/Support",
      swiftSettings: settings),
    tests(of: "Wording"),
    tests(of: "Assignment"),
    tests(of: "CommandLineKit", with: ["Wording"]),
    tests(of: "Interchange", with: ["Wording"]),
    tests(of: "JSONStore", with: ["Wording"]),
    tests(of: "MentorCore", with: ["Assignment", "Interchange", "JSONStore", "Wording"]),
    tests(
      of: "mentorctl",
      with: ["CommandLineKit", "Interchange", "JSONStore", "MentorCore", "Wording"]),
  ],
  swiftLanguageModes: [.v6]
)
