//! The names of static files carry their hashes and are compiled in: new files, new build.

fn main() {
    println!("cargo::rerun-if-changed=../target/site");
    println!("cargo::rerun-if-changed=content");
}
