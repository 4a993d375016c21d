# The portal as one binary in an image without a shell. The machine where this file was written
# cannot build images: try it before you rely on it.
#   docker build -t mijn-omgeving .
#   docker run -p 3000:3000 -v portaal:/data mijn-omgeving

FROM node:22-bookworm-slim AS node

FROM rust:1.95-bookworm AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /src
COPY . .
RUN make site && cargo build --release --locked -p server --bin server && mkdir /data

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/target/release/server /server
COPY --from=build --chown=nonroot:nonroot /data /data
ENV PORTAAL_ADRES=0.0.0.0:3000 PORTAAL_DATA=/data DATABASE_URL=sqlite:///data/portaal.db
VOLUME /data
EXPOSE 3000
ENTRYPOINT ["/server"]
